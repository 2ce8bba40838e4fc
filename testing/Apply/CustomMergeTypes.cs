using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>How custom resources are merged, by their schema (kube-openapi <c>schemaconv</c>).</summary>
internal static class CustomMergeTypes
{
    private static readonly MergeType Text = MergeType.Of(ScalarType.String);

    /// <param name="openApi">The <c>openAPIV3Schema</c> of the version; null when it has none.</param>
    public static MergeType OfRoot(JsonObject? openApi) => openApi is null ? MergeType.Deduced : OfResource(openApi);

    private static MergeType Of(JsonObject schema) => schema.Flag("x-kubernetes-embedded-resource") ? OfResource(schema) : schema.Text("type") switch
    {
        _ when schema.Flag("x-kubernetes-int-or-string") => MergeType.Of(ScalarType.Untyped),
        "object" => OfObject(schema, []),
        "array" => OfArray(schema),
        "string" => Text,
        "boolean" => MergeType.Of(ScalarType.Boolean),
        "integer" or "number" => MergeType.Of(ScalarType.Numeric),
        _ => MergeType.Deduced,
    };

    private static MergeType OfResource(JsonObject schema) => OfObject(schema, new()
    {
        ["apiVersion"] = new MergeField(Text, null),
        ["kind"] = new MergeField(Text, null),
        ["metadata"] = new MergeField(ModelMergeTypes.Of(typeof(V1ObjectMeta)), null),
    });

    private static MergeType OfObject(JsonObject schema, Dictionary<string, MergeField> fields)
    {
        foreach (var (name, property) in schema.Object("properties") ?? [])
        {
            if (property is JsonObject field && !fields.ContainsKey(name))
            {
                fields[name] = new MergeField(Of(field), field["default"]);
            }
        }

        var element = schema.Flag("x-kubernetes-preserve-unknown-fields") || schema.Flag("additionalProperties") ? MergeType.Deduced
            : schema.Object("additionalProperties") is { } values ? Of(values)
            : null;
        return new MergeType(Map: new MergeMap(() => fields, () => element, schema.Text("x-kubernetes-map-type") == "atomic"));
    }

    private static MergeType OfArray(JsonObject schema)
    {
        var element = schema.Object("items") is { } items ? Of(items) : MergeType.Deduced;
        var keys = schema.Texts("x-kubernetes-list-map-keys").Order(StringComparer.Ordinal).ToList();
        return new MergeType(List: new MergeList(() => element, schema.Text("x-kubernetes-list-type") is "set" or "map", keys));
    }
}
