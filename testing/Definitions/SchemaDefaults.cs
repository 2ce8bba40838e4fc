using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Fills in defaults and drops nulls that a default takes the place of (apiextensions <c>schema/defaulting</c>).</summary>
internal static class SchemaDefaults
{
    public static void Apply(JsonNode? value, SchemaNode schema)
    {
        switch (value)
        {
            case JsonObject members:
                ApplyTo(members, schema);
                break;
            case JsonArray items when schema.Items is { } item:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is null && item is { IsNullable: false, HasDefault: true })
                    {
                        items[i] = item.Default!.DeepClone();
                    }

                    Apply(items[i], item);
                }

                break;
        }
    }

    private static void ApplyTo(JsonObject members, SchemaNode schema)
    {
        foreach (var (name, property) in schema.Defaulted)
        {
            if (!members.TryGetPropertyValue(name, out var present) || (present is null && !property.IsNullable))
            {
                members[name] = property.Default!.DeepClone();
            }
        }

        // What follows may change a member in its place, but not the set of members.
        List<KeyValuePair<string, SchemaNode>>? nulls = null;
        foreach (var (name, value) in members)
        {
            if (value is null)
            {
                if (schema.AdditionalProperties is { IsNullable: false, HasDefault: true } values && !schema.Properties.ContainsKey(name))
                {
                    (nulls ??= []).Add(new(name, values));
                }

                continue;
            }

            if (value is JsonValue)
            {
                continue;
            }

            if (schema.Properties.TryGetValue(name, out var property))
            {
                Apply(value, property);
            }
            else if (schema.AdditionalProperties is { } values)
            {
                Apply(value, values);
            }
        }

        foreach (var (name, values) in nulls ?? [])
        {
            members[name] = values.Default!.DeepClone();
            Apply(members[name], values);
        }
    }
}
