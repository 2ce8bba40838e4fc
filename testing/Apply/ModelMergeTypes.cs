using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen.Generator.Facts;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>How built-in kinds are merged: their fields from KubernetesClient's models, how lists and maps are merged from the fact table of the core.</summary>
internal static class ModelMergeTypes
{
    private static readonly ConcurrentDictionary<Type, MergeType> Known = new();

    public static MergeType Of(Type model) => Known.GetOrAdd(model, static type => new MergeType(Map: new MergeMap(
        () => Fields(type),
        () => null,
        ModelFacts.For(type.Name)?.MapType == "atomic")));

    private static Dictionary<string, MergeField> Fields(Type model)
    {
        var facts = ModelFacts.For(model.Name);
        var fields = new Dictionary<string, MergeField>(StringComparer.Ordinal);
        foreach (var property in model.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is { } name)
            {
                var known = facts?[name];
                fields[name] = new MergeField(OfProperty(property.PropertyType, known), known?.Default is { } value ? ModelJson.ToNode(value) : null);
            }
        }

        return fields;
    }

    private static MergeType OfProperty(Type type, FieldFacts? facts)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(DateTime) || type == typeof(byte[]))
        {
            return MergeType.Of(ScalarType.String);
        }

        if (type == typeof(bool))
        {
            return MergeType.Of(ScalarType.Boolean);
        }

        if (type.IsPrimitive)
        {
            return MergeType.Of(ScalarType.Numeric);
        }

        if (type == typeof(IntOrString) || type == typeof(ResourceQuantity))
        {
            return MergeType.Of(ScalarType.Untyped);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        {
            var values = type.GetGenericArguments()[1];
            return new MergeType(Map: new MergeMap(() => MergeMap.NoFields, () => OfProperty(values, null), facts?.MapType == "atomic"));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
        {
            var item = type.GetGenericArguments()[0];
            var keys = facts?.ListMapKeys.Order(StringComparer.Ordinal).ToList() ?? [];
            return new MergeType(List: new MergeList(() => OfProperty(item, null), facts?.ListType is "map" or "set", keys));
        }

        if (type == typeof(object) || !type.IsClass)
        {
            return MergeType.Deduced;
        }

        var model = Of(type);
        return facts?.MapType == "atomic" ? model with { Map = new MergeMap(() => Fields(type), () => null, true) } : model;
    }
}
