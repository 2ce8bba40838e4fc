using System.Text.Json.Nodes;

namespace KubeCodegen.KubernetesFacts;

/// <summary>
/// The schema of fields whose C# type says less than Kubernetes knows: the generator's own reading of <c>object</c> would be wrong or empty.
/// Where the C# type says the same, there is nothing to record; where it says something else, no rule helps and somebody has to look.
/// </summary>
internal static class FieldSchemaRule
{
    private const string Any = """{"x-kubernetes-preserve-unknown-fields":true}""";
    private const string AnyObject = """{"type":"object","x-kubernetes-preserve-unknown-fields":true}""";

    /// <summary>What controller-gen writes for Go types that are plain <c>object</c> in C#.</summary>
    private static readonly Dictionary<string, string> Untyped = new(StringComparer.Ordinal)
    {
        ["CustomResourceSubresourceStatus"] = """{"type":"object"}""",
        ["FieldsV1"] = AnyObject,
        ["JSON"] = Any,
        ["JSONSchemaPropsOrArray"] = Any,
        ["JSONSchemaPropsOrBool"] = Any,
        ["JSONSchemaPropsOrStringArray"] = Any,
        ["RawExtension"] = AnyObject,
    };

    public static JsonNode? Missing(OpenApiField field, Type csharp, ModelClasses classes)
    {
        if (SchemaAgreement.Agrees(field.Schema, csharp, classes))
        {
            return null;
        }

        return Replace(field.Schema, csharp)
            ?? throw new UnexplainedFactException($"{field.Path} is {csharp} in C#, but {field.Schema.ToJsonString()} in Kubernetes: extend SchemaAgreement or FieldSchemaRule");
    }

    private static JsonNode? Replace(JsonObject schema, Type csharp)
    {
        if (csharp == typeof(object))
        {
            var target = schema.Target();
            return target is not null && Untyped.TryGetValue(target[(target.LastIndexOf('.') + 1)..], out var untyped)
                ? JsonNode.Parse(untyped)
                : null;
        }

        var inner = csharp.GenericTypeArguments;
        return (schema["items"], schema["additionalProperties"], inner) switch
        {
            (JsonObject items, _, [var item]) when Replace(items, item) is { } replaced =>
                new JsonObject { ["type"] = "array", ["items"] = replaced },
            (_, JsonObject values, [_, var value]) when Replace(values, value) is { } replaced =>
                new JsonObject { ["type"] = "object", ["additionalProperties"] = replaced },
            _ => null,
        };
    }
}
