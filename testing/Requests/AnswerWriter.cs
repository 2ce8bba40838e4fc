using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Testing.Requests;

/// <summary>Puts objects into the form that the client has asked for.</summary>
internal static class AnswerWriter
{
    public static ApiResponse Plain(int status, JsonNode content, Representation representation) =>
        new(status, representation.ContentType, representation.IsYaml ? Yaml(content) : content.ToUtf8());

    /// <summary>A stored object; its JSON is written once for all who want it as it is.</summary>
    public static ApiResponse Stored(RequestContext context, int status, StoredObject stored, Representation representation)
    {
        var form = ObjectForms.Served(context.Resource, context.Version, stored);
        return representation is { IsYaml: false, As: null }
            ? new ApiResponse(status, representation.ContentType, stored.Utf8(form))
            : One(context, status, form, representation);
    }

    /// <summary>An object in the version of the request.</summary>
    public static ApiResponse One(RequestContext context, int status, JsonObject obj, Representation representation)
    {
        var content = representation.As switch
        {
            null => obj,
            { Kind: "Table" } table => Tables.Of(context, [obj], new JsonObject { ["resourceVersion"] = obj["metadata"].Text("resourceVersion") ?? "" }, table.ApiVersion),
            { Kind: "PartialObjectMetadata" } partial => PartialMetadata.Of(obj, partial.ApiVersion),
            _ => throw Refusals.Unexpected("content is not a list"),
        };
        return Plain(status, content, representation);
    }

    /// <summary>A list; the JSON of its items is that which they have already.</summary>
    public static ApiResponse List(RequestContext context, IReadOnlyList<StoredObject> items, ListMetadata metadata, Representation representation)
    {
        var forms = items.Select(item => ObjectForms.Served(context.Resource, context.Version, item));
        switch (representation.As)
        {
            case null when !representation.IsYaml:
                return new ApiResponse(200, representation.ContentType, WriteList(context, items, metadata));
            case null:
                var list = new JsonObject { ["kind"] = context.Resource.ListKind, ["apiVersion"] = context.Gvk.ApiVersion, ["metadata"] = metadata.ToJson(isCustom: context.Resource.IsCustom) };
                list["items"] = new JsonArray([.. forms.Select(form => Item(context, form))]);
                return Plain(200, list, representation);
            case { Kind: "Table" } table:
                return Plain(200, Tables.Of(context, [.. forms], metadata.ToJson(isCustom: false), table.ApiVersion), representation);
            case { Kind: "PartialObjectMetadataList" } partial:
                return Plain(200, PartialMetadata.List(forms, metadata.ToJson(isCustom: false), partial.ApiVersion), representation);
            default:
                throw Refusals.NotAcceptableAs($"you requested PartialObjectMetadata, but the requested object is a list ({(context.Resource.IsCustom ? "*unstructured.UnstructuredList" : $"*{context.Gvk.Version}.{context.Resource.ListKind}")})");
        }
    }

    public static byte[] Yaml(JsonNode content) => Encoding.UTF8.GetBytes(YamlWriter.Write(ModelJson.ToModel(content)));

    /// <summary>Items of built-in kinds do not say what they are: the list does.</summary>
    private static JsonObject Item(RequestContext context, JsonObject form)
    {
        var item = form.Copy();
        if (!context.Resource.IsCustom)
        {
            item.Remove("kind");
            item.Remove("apiVersion");
        }

        return item;
    }

    private static ReadOnlyMemory<byte> WriteList(RequestContext context, IReadOnlyList<StoredObject> items, ListMetadata metadata)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (items.Count * 512));
        Write(string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"{{context.Resource.ListKind}}","apiVersion":"{{context.Gvk.ApiVersion}}","metadata":"""));
        buffer.Write(metadata.ToJson(context.Resource.IsCustom).ToUtf8());
        Write(",\"items\":[");
        var prefix = context.Resource.IsCustom ? [] : Encoding.UTF8.GetBytes($$"""{"kind":"{{context.Resource.Kind}}","apiVersion":"{{context.Gvk.ApiVersion}}",""");
        for (var i = 0; i < items.Count; i++)
        {
            var utf8 = items[i].Utf8(ObjectForms.Served(context.Resource, context.Version, items[i])).AsSpan();
            if (i > 0)
            {
                Write(",");
            }

            if (prefix.Length > 0 && utf8.StartsWith(prefix))
            {
                Write("{");
                utf8 = utf8[prefix.Length..];
            }

            buffer.Write(utf8);
        }

        Write("]}");
        return buffer.WrittenMemory;

        void Write(string text) => Encoding.UTF8.GetBytes(text, buffer);
    }
}

/// <param name="Continue">Empty on the last page.</param>
/// <param name="Remaining">Null when nobody knows.</param>
internal sealed record ListMetadata(long Version, string Continue = "", long? Remaining = null)
{
    public JsonObject ToJson(bool isCustom)
    {
        var metadata = new JsonObject { ["resourceVersion"] = Version.ToString(CultureInfo.InvariantCulture) };
        if (isCustom || Continue.Length > 0)
        {
            metadata["continue"] = Continue;
        }

        if (Remaining is { } remaining)
        {
            metadata["remainingItemCount"] = remaining;
        }

        return metadata;
    }
}
