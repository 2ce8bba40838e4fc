using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Makes an event of a line: the type is read on the way to the object, and the object is parsed once.</summary>
internal sealed class WatchEventParser<T>(ApiResponse response, JsonTypeInfo<T> type)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private const string InitialEventsEnd = "k8s.io/initial-events-end";

    /// <returns>Null for an empty line.</returns>
    /// <exception cref="MalformedResponseException">The line is no event.</exception>
    public WatchEvent<T>? Parse(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        if (line.IsEmpty)
        {
            return null;
        }

        ObjectReader.RefuseOtherThanJson(response.Request, response.Code, response.MediaType, line);
        try
        {
            var (name, json) = Frame(line);
            return Event(name, json);
        }
        catch (JsonException failure)
        {
            throw ErrorFactory.Malformed(response.Request, response.Code, $"the answer is not an event of a watch: {failure.Message}");
        }
    }

    /// <summary>What came after the last line feed, when the server has ended the stream.</summary>
    /// <exception cref="IOException">The end is not there.</exception>
    public WatchEvent<T>? ParseLast(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        if (line.IsEmpty || IsWhole(line))
        {
            return Parse(line);
        }

        if (line[0] != (byte)'{')
        {
            ObjectReader.RefuseOtherThanJson(response.Request, response.Code, response.MediaType, line);
        }

        throw new IOException($"{response.Request.Subject}: the connection ended in the middle of an event.");
    }

    /// <summary>The event of a line that is longer than objects may be.</summary>
    public WatchEvent<T> TooLarge(ReadOnlySpan<byte> start, int limit)
    {
        var error = ErrorFactory.Malformed(response.Request, response.Code, BodyReader.TooLarge(limit));
        var reader = new Utf8JsonReader(start, isFinalBlock: false, default);
        var name = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("object"u8))
            {
                return Unreadable(TypeOf(name), KeyFinder.Describe(start[(int)reader.BytesConsumed..], error));
            }

            name = reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()! : name;
        }

        return Unreadable(TypeOf(name), new UnreadableObject(null, null, error));
    }

    /// <summary>The type and where the object is. Go writes the type first: the object then ends before the last brace, and is not walked to find its end.</summary>
    private static EventFrame Frame(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var name = "";
        ReadOnlySpan<byte> json = default;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                name = reader.GetString() ?? "";
            }
            else if (reader.ValueTextEquals("object"u8) && name.Length > 0)
            {
                reader.Read();
                return new EventFrame(name, line[(int)reader.TokenStartIndex..^1]);
            }
            else
            {
                var isObject = reader.ValueTextEquals("object"u8);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                json = isObject ? line[start..(int)reader.BytesConsumed] : json;
            }
        }

        return name.Length > 0 && !json.IsEmpty ? new EventFrame(name, json) : throw new JsonException("It has no type or no object.");
    }

    private WatchEvent<T> Event(string name, ReadOnlySpan<byte> json)
    {
        var eventType = TypeOf(name);
        if (eventType == WatchEventType.Error)
        {
            return new(eventType, null) { Status = ErrorReader.Status(json) ?? ErrorFactory.Status(500, "InternalError") };
        }

        T? read;
        try
        {
            read = JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The object is null.");
        }
        catch (Exception failure) when (ObjectReader.IsUnreadable(failure))
        {
            return Unreadable(eventType, KeyFinder.Describe(json, failure));
        }

        var version = read.Metadata?.ResourceVersion;
        return eventType != WatchEventType.Bookmark
            ? new(eventType, read) { ResourceVersion = version }
            : new(eventType, null) { ResourceVersion = version, IsInitialEventsEnd = read.Metadata?.Annotations?.ContainsKey(InitialEventsEnd) ?? false };
    }

    private static WatchEvent<T> Unreadable(WatchEventType type, UnreadableObject unreadable) =>
        new(type, null) { ResourceVersion = unreadable.ResourceVersion, Unreadable = unreadable };

    private static WatchEventType TypeOf(string name) => name switch
    {
        "ADDED" => WatchEventType.Added,
        "MODIFIED" => WatchEventType.Modified,
        "DELETED" => WatchEventType.Deleted,
        "BOOKMARK" => WatchEventType.Bookmark,
        "ERROR" => WatchEventType.Error,
        _ => throw new JsonException($"'{name}' is no type of an event."),
    };

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: true, default);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private readonly ref struct EventFrame(string name, ReadOnlySpan<byte> json)
    {
        private readonly ReadOnlySpan<byte> _json = json;

        public void Deconstruct(out string type, out ReadOnlySpan<byte> value)
        {
            type = name;
            value = _json;
        }
    }
}
