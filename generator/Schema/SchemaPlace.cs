using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema;

/// <summary>A place below a schema node, as <c>At</c> writes it: <c>containers[].ports</c>, <c>[]{}</c>.</summary>
internal static class SchemaPlace
{
    private const string Items = "[]";
    private const string Values = "{}";

    /// <summary>The steps of a place; null when the text is none.</summary>
    public static EquatableArray<string>? Parse(string place)
    {
        var steps = new List<string>();
        for (var position = 0; position < place.Length;)
        {
            var two = position + 2 <= place.Length ? place.Substring(position, 2) : "";
            if (two is Items or Values)
            {
                steps.Add(two);
                position += 2;
                continue;
            }

            position += steps.Count > 0 && place[position] == '.' ? 1 : 0;
            var end = place.IndexOfAny(['.', '[', '{'], position);
            end = end < 0 ? place.Length : end;
            if (end == position)
            {
                return null;
            }

            steps.Add(place.Substring(position, end - position));
            position = end;
        }

        return steps.ToEquatableArray();
    }

    /// <summary>Applies the marker at its place below <paramref name="root"/>; a place that does not exist is reported.</summary>
    public static SchemaProps Apply(SchemaProps root, EquatableArray<string> prefix, Marker marker, MarkerContext context)
    {
        if (Parse(marker.Source.At) is not { } steps)
        {
            context.Report(Descriptors.PlaceInvalid, marker.Source.Anchor, marker.Source.Attribute, marker.Source.At);
            return root;
        }

        return Step(root, prefix.AddRange(steps).ToArray(), 0, marker, context);
    }

    private static SchemaProps Step(SchemaProps schema, string[] steps, int index, Marker marker, MarkerContext context)
    {
        if (index == steps.Length)
        {
            return marker.Apply(schema, context);
        }

        switch (steps[index])
        {
            case Items when schema.Items is { } items:
                return schema with { Items = Step(items, steps, index + 1, marker, context) };
            case Values when schema.AdditionalProperties is { } values:
                return schema with { AdditionalProperties = Step(values, steps, index + 1, marker, context) };
            case var name when schema.Property(name) is { } property:
                return index == steps.Length - 1
                    ? marker.ApplyToProperty(schema, name, context)
                    : schema.WithProperty(name, Step(property, steps, index + 1, marker, context));
            default:
                var correction = Nearest(schema, steps, index, marker.Source.At);
                context.Report(Descriptors.PlaceNotFound, marker.Source.Anchor, correction, marker.Source.Attribute, marker.Source.At, steps[index], Choices(schema) + MarkerContext.Hint(correction));
                return schema;
        }
    }

    /// <summary>The place with the step that is not there put right: a name that is near, or the items or values that were passed over.</summary>
    private static Correction? Nearest(SchemaProps schema, string[] steps, int index, string at)
    {
        var written = Parse(at)!.Value.Count;
        var own = steps.Skip(steps.Length - written).ToList();
        var wrong = index - (steps.Length - written);
        if (wrong < 0)
        {
            return null;
        }

        var below = schema.Items is not null ? Items : schema.AdditionalProperties is not null ? Values : null;
        if (below is null)
        {
            if (NearestName.Of(own[wrong], schema.Properties.Select(property => property.Name)) is not { } nearest)
            {
                return null;
            }

            own[wrong] = nearest;
        }
        else if (own[wrong] is Items or Values)
        {
            own[wrong] = below;
        }
        else
        {
            own.Insert(wrong, below);
        }

        return new Correction(at, Join(own));
    }

    private static string Join(IEnumerable<string> steps) =>
        steps.Aggregate("", (place, step) => place.Length == 0 || step is Items or Values ? place + step : place + "." + step);

    private static string Choices(SchemaProps schema) =>
        schema.Items is not null ? "it is a list: '[]' is its items"
        : schema.AdditionalProperties is not null ? "it is a map: '{}' is its values"
        : schema.Properties.IsEmpty ? "it has no properties"
        : "it has " + string.Join(", ", schema.Properties.Select(p => p.Name).OrderBy(n => n, StringComparer.Ordinal));
}
