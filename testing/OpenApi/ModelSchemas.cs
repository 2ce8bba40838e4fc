using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen.Testing.Core;

namespace KubeCodegen.Testing.OpenApi;

/// <summary>Schemas of built-in kinds, made of KubernetesClient's models.</summary>
internal static class ModelSchemas
{
    /// <summary>Adds the schema of a kind and of all that it holds.</summary>
    /// <returns>Its name; also for a kind that is not known, which has no schema then.</returns>
    public static string Add(string apiVersion, string kind, JsonObject schemas) =>
        CoreModels.Find(apiVersion, kind) is { } model ? Add(model, schemas) : kind;

    public static JsonObject Metadata(JsonObject schemas) => Reference(typeof(V1ObjectMeta), schemas);

    private static string Add(Type model, JsonObject schemas)
    {
        var name = "io.k8s.api." + model.Name;
        if (!schemas.ContainsKey(name))
        {
            var properties = new JsonObject();
            var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
            schemas[name] = schema;
            foreach (var (field, type) in CoreModels.Fields(model))
            {
                properties[field] = Of(type, schemas);
            }
        }

        return name;
    }

    private static JsonObject Of(Type type, JsonObject schemas)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(ResourceQuantity))
        {
            return new JsonObject { ["type"] = "string" };
        }

        if (type == typeof(bool))
        {
            return new JsonObject { ["type"] = "boolean" };
        }

        if (type == typeof(int) || type == typeof(long))
        {
            return new JsonObject { ["type"] = "integer", ["format"] = type == typeof(int) ? "int32" : "int64" };
        }

        if (type == typeof(double))
        {
            return new JsonObject { ["type"] = "number", ["format"] = "double" };
        }

        if (type == typeof(DateTime) || type == typeof(DateTimeOffset))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "date-time" };
        }

        if (type == typeof(byte[]))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "byte" };
        }

        if (type == typeof(IntOrString))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "int-or-string" };
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Of(item, schemas) };
        }

        if (type.IsGenericType && type.GetGenericArguments() is [_, var value])
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(value, schemas) };
        }

        return type.Namespace == typeof(V1Pod).Namespace ? Reference(type, schemas) : new JsonObject { ["type"] = "object" };
    }

    private static JsonObject Reference(Type model, JsonObject schemas) =>
        new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/" + Add(model, schemas) }) };
}
