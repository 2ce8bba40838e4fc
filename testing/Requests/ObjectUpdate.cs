using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Keeps what an update cannot change, and counts generations (apiserver <c>rest.BeforeUpdate</c>).</summary>
internal static class ObjectUpdate
{
    /// <summary>Metadata that only the server sets, or that an update never changes silently.</summary>
    private static readonly string[] Kept = ["creationTimestamp", "generation", "deletionTimestamp", "deletionGracePeriodSeconds", "selfLink", "generateName"];

    public static void Begin(RequestContext context, JsonObject obj, JsonObject old)
    {
        var (metadata, before) = (obj.GetOrAdd("metadata"), old.Object("metadata")!);
        foreach (var name in Kept)
        {
            Keep(metadata, before, name);
        }

        foreach (var name in new[] { "uid", "name" })
        {
            if (metadata.Text(name) is null or "")
            {
                Keep(metadata, before, name);
            }
        }

        if (context.Resource.IsNamespaced && metadata.Text("namespace") is null or "")
        {
            Keep(metadata, before, "namespace");
        }
        else if (!context.Resource.IsNamespaced)
        {
            metadata.Remove("namespace");
        }
    }

    public static void Prepare(RequestContext context, JsonObject obj, JsonObject old)
    {
        switch (context.Path.Subresource)
        {
            case "status" when context.Resource.IsCustom:
                KeepAllBut(obj, old, "status");
                break;
            case "status":
                context.Resource.Rules.PrepareForStatusUpdate(obj, old);
                break;
            case "" or "scale" when context.Resource.IsCustom:
                PrepareCustom(context, obj, old);
                break;
            case "":
                context.Resource.Rules.PrepareForUpdate(obj, old);
                CountGeneration(context, obj, old);
                break;
        }
    }

    /// <summary>Takes everything but one member from the old object; of the metadata only managedFields and the version are the new ones.</summary>
    public static void KeepAllBut(JsonObject obj, JsonObject old, string member)
    {
        foreach (var name in obj.Select(pair => pair.Key).Where(name => name != member && name != "metadata").ToList())
        {
            obj.Remove(name);
        }

        foreach (var (name, value) in old)
        {
            if (name != member && name != "metadata")
            {
                obj[name] = value?.DeepClone();
            }
        }

        var (managed, version) = (obj["metadata"]!["managedFields"]?.DeepClone(), obj["metadata"]!["resourceVersion"]?.DeepClone());
        var metadata = old.Object("metadata")!.Copy();
        metadata.Remove("managedFields");
        if (managed is not null)
        {
            metadata["managedFields"] = managed;
        }

        if (version is not null)
        {
            metadata["resourceVersion"] = version;
        }

        obj["metadata"] = metadata;
    }

    private static void PrepareCustom(RequestContext context, JsonObject obj, JsonObject old)
    {
        if (context.Version.HasStatus)
        {
            Keep(obj, old, "status");
        }

        var isSame = obj.Where(IsContent).Select(pair => pair.Key).Union(old.Where(IsContent).Select(pair => pair.Key))
            .All(name => JsonNode.DeepEquals(obj[name], old[name]));
        if (!isSame)
        {
            Count(obj, old);
        }

        bool IsContent(KeyValuePair<string, JsonNode?> pair) => pair.Key is not ("metadata" or "apiVersion" or "kind") && !(context.Version.HasStatus && pair.Key == "status");
    }

    private static void CountGeneration(RequestContext context, JsonObject obj, JsonObject old)
    {
        if (context.Resource.Rules.Generation is { } counted && (counted.Any(name => !JsonNode.DeepEquals(obj[name], old[name])) || context.Resource.Rules.CountsGeneration(obj, old)))
        {
            Count(obj, old);
        }
    }

    private static void Count(JsonObject obj, JsonObject old) => obj["metadata"]!["generation"] = (old["metadata"].Whole("generation") ?? 0) + 1;

    private static void Keep(JsonObject obj, JsonObject old, string name)
    {
        if (old[name] is { } value)
        {
            obj[name] = value.DeepClone();
        }
        else
        {
            obj.Remove(name);
        }
    }
}
