using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>An object on its way: what its members say is gathered, so that many members cost no more each than few.</summary>
internal sealed class GrowingObject
{
    private readonly SchemaProps start;
    private readonly List<SchemaProperty> properties;
    private readonly List<ValidationRule> rules;
    private readonly Dictionary<string, int> places;
    private readonly HashSet<string> required;

    /// <param name="start">What the object has before, such as what its type inherits.</param>
    public GrowingObject(SchemaProps start)
    {
        this.start = start;
        properties = [.. start.Properties];
        rules = [.. start.Validations];
        places = properties.Select((property, place) => (property.Name, place)).ToDictionary(entry => entry.Name, entry => entry.place, StringComparer.Ordinal);
        required = new HashSet<string>(start.Required, StringComparer.Ordinal);
    }

    /// <summary>Adds the one property that <paramref name="single"/> has, or replaces it; with whether it is required, and the rules about it.</summary>
    public void Add(SchemaProps single)
    {
        var property = single.Properties[0];
        if (places.TryGetValue(property.Name, out var place))
        {
            properties[place] = property;
        }
        else
        {
            places[property.Name] = properties.Count;
            properties.Add(property);
        }

        _ = single.Required.IsEmpty ? required.Remove(property.Name) : required.Add(property.Name);
        rules.AddRange(single.Validations);
    }

    public SchemaProps Build() => start with
    {
        Properties = properties.ToEquatableArray(),
        Required = required.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
        Validations = rules.ToEquatableArray(),
    };
}
