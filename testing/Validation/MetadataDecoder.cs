using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Testing.Json;
using Model = KubeCodegen.Generator.Model;

namespace KubeCodegen.Testing.Validation;

/// <summary>Brings the metadata of an object into the form that the API server has it in: no unknown fields, no empty values.</summary>
internal static class MetadataDecoder
{
    /// <param name="unknown">Receives the paths of fields that metadata does not have.</param>
    /// <returns>Why the metadata cannot be read, or null.</returns>
    public static string? Decode(JsonObject obj, List<string> unknown)
    {
        if (obj["metadata"] is JsonObject metadata && IsPlain(metadata))
        {
            return null;
        }

        var state = new DecodeState(findsUnknownFields: true);
        var decoded = obj["metadata"] is null ? Model.JsonObject.Empty : MetadataType.Metadata.Decode(ModelJson.ToModel(obj["metadata"]), state);
        unknown.AddRange(state.UnknownFields.Select(path => "metadata." + path));
        if (state.Error is null)
        {
            obj["metadata"] = WithoutEmpty(ModelJson.ToNode((Model.JsonObject)decoded));
        }

        return state.Error;
    }

    /// <summary>Whether there is nothing but what most objects have, and all of it as it has to be.</summary>
    private static bool IsPlain(JsonObject metadata)
    {
        foreach (var (name, value) in metadata)
        {
            var isPlain = name switch
            {
                "name" or "namespace" or "generateName" or "resourceVersion" or "uid" => value.AsText() is { Length: > 0 },
                "generation" => value is JsonValue number && number.TryGetValue<long>(out var whole) && whole != 0,
                "labels" or "annotations" => value is JsonObject { Count: > 0 } pairs && pairs.All(pair => pair.Value.AsText() is not null),
                "finalizers" => value is JsonArray { Count: > 0 } items && items.All(item => item.AsText() is not null),
                _ => false,
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private static JsonObject WithoutEmpty(JsonObject metadata)
    {
        foreach (var name in new[] { "labels", "annotations", "finalizers", "ownerReferences", "managedFields" })
        {
            if (metadata[name] is JsonObject { Count: 0 } or JsonArray { Count: 0 } && name != "managedFields")
            {
                metadata.Remove(name);
            }
        }

        return metadata;
    }
}
