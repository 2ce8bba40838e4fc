using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

/// <summary>Takes out of an object what a manager has applied to it.</summary>
public static class ApplyConfigurations
{
    /// <summary>
    /// The fields that <paramref name="fieldManager"/> owns by server-side apply, with the object's name and namespace: to be changed and applied again.
    /// Without any, these alone. As client-go's <c>Extract</c> functions, by what the object's <c>managedFields</c> say.
    /// </summary>
    /// <param name="value">The object, with its <c>managedFields</c>.</param>
    /// <param name="fieldManager">Who applied.</param>
    /// <param name="subresource">To which part, such as <c>status</c>; null for the object itself.</param>
    public static TConfiguration Extract<T, TConfiguration>(T value, string fieldManager, string? subresource = null)
        where T : class, IKubernetesObject<V1ObjectMeta>
        where TConfiguration : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(fieldManager);
        var entry = value.Metadata?.ManagedFields?.FirstOrDefault(entry =>
            entry.Operation == "Apply" && entry.Manager == fieldManager && (entry.Subresource ?? "") == (subresource ?? ""));
        var all = JsonSerializer.SerializeToNode(value, ApiJson.Options.TypeInfo<T>())!.AsObject();
        var owned = entry?.FieldsV1 is { } fields && AsJson(fields) is { ValueKind: JsonValueKind.Object } set
            ? OwnedFields.Of(all, set) as JsonObject ?? []
            : [];
        owned["apiVersion"] = value.ApiVersion;
        owned["kind"] = value.Kind;
        var metadata = owned["metadata"] as JsonObject ?? [];
        owned["metadata"] = metadata.Parent is null ? metadata : metadata.DeepClone();
        owned["metadata"]!["name"] = value.Metadata?.Name;
        if (value.Metadata?.NamespaceProperty is { Length: > 0 } space)
        {
            owned["metadata"]!["namespace"] = space;
        }

        return owned.Deserialize(ApiJson.Options.TypeInfo<TConfiguration>())!;
    }

    private static JsonElement AsJson(object fields) => fields is JsonElement element
        ? element
        : JsonSerializer.SerializeToElement(fields, ApiJson.Options.GetTypeInfo(fields.GetType()));
}
