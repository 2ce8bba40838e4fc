using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.KubernetesFacts;

/// <summary>Reads the facts of one type from its schema.</summary>
internal static class TypeFactsBuilder
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TypeFacts Build(OpenApiType type, Type model, ModelClasses classes)
    {
        var properties = ModelClasses.FieldsOf(model);
        var fields = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(field => properties.ContainsKey(field.Name)))
        {
            var schema = FieldSchemaRule.Missing(field, properties[field.Name].PropertyType, classes);
            if (FactsOf(field, schema).ToList() is { Count: > 0 } facts)
            {
                fields.Add(field.Name, facts);
            }
        }

        return new TypeFacts(LocalObjectReferences.MapTypeOf(type) is { } mapType ? [$"mapType={mapType}"] : [], fields);
    }

    private static IEnumerable<string> FactsOf(OpenApiField field, JsonNode? schema)
    {
        if (field.Required)
        {
            yield return "required";
        }

        if (field.ListType is not null)
        {
            yield return $"listType={field.ListType}";
        }

        if (field.ListMapKeys.Any())
        {
            yield return $"keys={string.Join(',', field.ListMapKeys)}";
        }

        if (field.MapType is not null)
        {
            yield return $"mapType={field.MapType}";
        }

        if (DefaultRule.Declared(field) is { } declared)
        {
            yield return $"default={declared.ToJsonString(Plain)}";
        }

        if (schema is not null)
        {
            yield return $"schema={schema.ToJsonString(Plain)}";
        }
    }
}
