using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Protobuf;

/// <summary>Reads objects that clients send as protobuf (apimachinery <c>runtime/serializer/protobuf</c>); kubectl does where it makes built-in kinds itself.</summary>
internal static class ProtobufReader
{
    public const string MediaType = "application/vnd.kubernetes.protobuf";

    private static ReadOnlySpan<byte> Magic => "k8s\0"u8;

    /// <returns>Null when the body is no object that is known.</returns>
    public static JsonObject? Read(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith(Magic))
        {
            return null;
        }

        var (apiVersion, kind) = ("", "");
        ReadOnlySpan<byte> raw = [];
        var envelope = new ProtobufCursor(body[Magic.Length..]);
        while (envelope.Next(out var number))
        {
            if (number == 1)
            {
                var type = new ProtobufCursor(envelope.Bytes);
                while (type.Next(out var part))
                {
                    (apiVersion, kind) = part == 1 ? (Encoding.UTF8.GetString(type.Bytes), kind) : (apiVersion, Encoding.UTF8.GetString(type.Bytes));
                }
            }
            else if (number == 2)
            {
                raw = envelope.Bytes;
            }
        }

        if (envelope.IsBroken || ProtobufMessages.Find(ProtobufMessages.NameOf(apiVersion, kind)) is null)
        {
            return null;
        }

        var obj = new JsonObject { ["kind"] = kind, ["apiVersion"] = apiVersion };
        return Fill(obj, raw, ProtobufMessages.NameOf(apiVersion, kind)) ? obj : null;
    }

    private static bool Fill(JsonObject obj, ReadOnlySpan<byte> content, string message)
    {
        var fields = ProtobufMessages.Find(message);
        var cursor = new ProtobufCursor(content);
        while (cursor.Next(out var number))
        {
            if (fields is null || !fields.TryGetValue(number, out var field))
            {
                continue;
            }

            if (field.IsInline)
            {
                if (!Fill(obj, cursor.Bytes, field.Type))
                {
                    return false;
                }
            }
            else if (field.IsMap)
            {
                AddEntry(obj.GetOrAdd(field.Name), cursor.Bytes, field.Type);
            }
            else if (field.IsList)
            {
                if (obj[field.Name] is not JsonArray items)
                {
                    obj[field.Name] = items = [];
                }

                items.Add(Value(cursor, field.Type));
            }
            else if (Value(cursor, field.Type) is var value && (field.KeepsZero || !IsZero(value)))
            {
                obj[field.Name] = value;
            }
        }

        return !cursor.IsBroken;
    }

    private static void AddEntry(JsonObject map, ReadOnlySpan<byte> entry, string type)
    {
        var key = "";
        JsonNode? value = type is "string" or "bytes" ? "" : null;
        var cursor = new ProtobufCursor(entry);
        while (cursor.Next(out var number))
        {
            if (number == 1)
            {
                key = Encoding.UTF8.GetString(cursor.Bytes);
            }
            else
            {
                value = Value(cursor, type);
            }
        }

        map[key] = value;
    }

    private static JsonNode? Value(ProtobufCursor cursor, string type) => type switch
    {
        "string" => Encoding.UTF8.GetString(cursor.Bytes),
        "bytes" => Convert.ToBase64String(cursor.Bytes),
        "bool" => cursor.Number != 0,
        "int32" or "int64" => (long)cursor.Number,
        "double" => BitConverter.UInt64BitsToDouble(cursor.Number),
        "meta.v1.Time" => Time(cursor.Bytes, "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        "meta.v1.MicroTime" => Time(cursor.Bytes, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'"),
        "api.resource.Quantity" => First(cursor.Bytes) is { Length: > 0 } amount ? Encoding.UTF8.GetString(amount) : "0",
        "util.intstr.IntOrString" => IntOrString(cursor.Bytes),
        "meta.v1.FieldsV1" or "runtime.RawExtension" => Raw(First(cursor.Bytes)),
        "authentication.v1.ExtraValue" or "authorization.v1.ExtraValue" or "certificates.v1.ExtraValue" => Message(cursor.Bytes, type)["items"]?.DeepClone() ?? new JsonArray(),
        _ => Message(cursor.Bytes, type),
    };

    private static JsonObject Message(ReadOnlySpan<byte> content, string type)
    {
        var obj = new JsonObject();
        Fill(obj, content, type);
        return obj;
    }

    private static JsonNode? Time(ReadOnlySpan<byte> content, string format)
    {
        var (seconds, nanos) = (0L, 0L);
        var cursor = new ProtobufCursor(content);
        while (cursor.Next(out var number))
        {
            (seconds, nanos) = number == 1 ? ((long)cursor.Number, nanos) : (seconds, (long)cursor.Number);
        }

        // Go's zero time is written as nothing.
        return seconds == 0 && nanos == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(seconds).AddTicks(nanos / 100).UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
    }

    private static JsonNode IntOrString(ReadOnlySpan<byte> content)
    {
        var (isText, number, text) = (false, 0L, "");
        var cursor = new ProtobufCursor(content);
        while (cursor.Next(out var field))
        {
            switch (field)
            {
                case 1:
                    isText = cursor.Number == 1;
                    break;
                case 2:
                    number = (long)cursor.Number;
                    break;
                case 3:
                    text = Encoding.UTF8.GetString(cursor.Bytes);
                    break;
            }
        }

        return isText ? text : number;
    }

    private static JsonNode? Raw(ReadOnlySpan<byte> json) => json.IsEmpty ? null : GoJson.Parse(json);

    private static ReadOnlySpan<byte> First(ReadOnlySpan<byte> content)
    {
        var cursor = new ProtobufCursor(content);
        return cursor.Next(out _) ? cursor.Bytes : [];
    }

    private static bool IsZero(JsonNode? value) => value switch
    {
        null => true,
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text.Length == 0,
        JsonValue scalar when scalar.TryGetValue<bool>(out var flag) => !flag,
        JsonValue scalar when scalar.TryGetValue<long>(out var number) => number == 0,
        _ => false,
    };
}
