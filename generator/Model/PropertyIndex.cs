using System.Runtime.CompilerServices;

namespace KubeCodegen.Generator.Model;

/// <summary>Finds a property among many: the first search goes through them and remembers where each is, for as long as they live.</summary>
internal static class PropertyIndex
{
    /// <summary>So few are found faster one by one.</summary>
    public const int Least = 24;

    private static readonly ConditionalWeakTable<object, Dictionary<string, SchemaProps>> Known = new();

    public static SchemaProps? Find(EquatableArray<SchemaProperty> properties, string name) =>
        Known.GetValue(properties.Identity!, _ => Index(properties)).TryGetValue(name, out var schema) ? schema : null;

    private static Dictionary<string, SchemaProps> Index(EquatableArray<SchemaProperty> properties)
    {
        var index = new Dictionary<string, SchemaProps>(properties.Count, StringComparer.Ordinal);
        for (var i = properties.Count - 1; i >= 0; i--)
        {
            index[properties[i].Name] = properties[i].Schema;
        }

        return index;
    }
}
