using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Storage;

/// <summary>One state of one object. Its content is never changed, so readers share it; its JSON is written once.</summary>
internal sealed class StoredObject(string key, JsonObject content, long version, object? form = null)
{
    private byte[]? utf8;
    private ConcurrentDictionary<object, JsonObject>? otherForms;
    private ConcurrentDictionary<object, byte[]>? otherUtf8;

    /// <summary><c>namespace/name</c>, or the name of a cluster-scoped object.</summary>
    public string Key => key;

    /// <summary>The object in its storage version, with this version in its metadata.</summary>
    public JsonObject Content => content;

    public long Version => version;

    /// <summary>The definition by which the content was made; null when nobody knows.</summary>
    public object? Form => form;

    public JsonObject Metadata => (JsonObject)content["metadata"]!;

    public string Name => Metadata.Text("name") ?? "";

    public string Namespace => Metadata.Text("namespace") ?? "";

    public string Uid => Metadata.Text("uid") ?? "";

    public bool Has(object other) => otherForms?.ContainsKey(other) ?? false;

    /// <summary>The object in another form, made once for each <paramref name="form"/>.</summary>
    public JsonObject In(object form, Func<JsonObject, JsonObject> convert)
    {
        var forms = otherForms ?? Interlocked.CompareExchange(ref otherForms, new(ReferenceEqualityComparer.Instance), null) ?? otherForms;
        return forms.GetOrAdd(form, static (_, state) => state.convert(state.content), (convert, content));
    }

    /// <summary>The JSON of this object in one of its forms.</summary>
    public byte[] Utf8(JsonObject form)
    {
        if (ReferenceEquals(form, content))
        {
            return utf8 ??= content.ToUtf8();
        }

        var all = otherUtf8 ?? Interlocked.CompareExchange(ref otherUtf8, new(ReferenceEqualityComparer.Instance), null) ?? otherUtf8;
        return all.GetOrAdd(form, static form => ((JsonObject)form).ToUtf8());
    }
}
