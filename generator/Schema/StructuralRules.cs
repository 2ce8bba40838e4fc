using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Defaults;
using KubeCodegen.Generator.Crds.Values;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// What the API server refuses in a schema that is well formed otherwise
/// (apiextensions-apiserver: structural schemas, list maps, defaults). It judges the model, wherever that comes from.
/// </summary>
internal static class StructuralRules
{
    public static void Check(SchemaProps root, MarkerContext context) => Visit(root, new Place("", null), context);

    /// <summary>A place in the schema: its path for people and the nearest place in the source.</summary>
    private readonly record struct Place(string Path, SourceAnchor? Anchor)
    {
        public Place Below(string step, SchemaProps schema) =>
            new(Path.Length == 0 || step[0] is '[' or '{' ? Path + step : Path + "." + step, schema.Origin ?? Anchor);

        /// <summary>The API server checks no default of a map's values (apiextensions <c>defaulting.ValidateDefaults</c>).</summary>
        public bool IsBelowValues => Path.Contains("{}");

        public string Name => Path.Length == 0 ? "the object" : Path;
    }

    private static void Visit(SchemaProps schema, Place place, MarkerContext context)
    {
        CheckBounds(schema, place, context);
        CheckEnum(schema, place, context);
        CheckList(schema, place, context);
        if (schema.Default is { } value && ValueRules.Check(value, schema) is { } error)
        {
            var descriptor = place.IsBelowValues || !IsRefused(value, schema) ? Descriptors.DefaultUnchecked : Descriptors.DefaultRefused;
            context.Report(descriptor, place.Anchor, Nearest(value, schema), value.ToString(), place.Name, error);
        }

        foreach (var property in schema.Properties)
        {
            Visit(property.Schema, place.Below(property.Name, property.Schema), context);
        }

        if (schema.Items is { } items)
        {
            Visit(items, place.Below("[]", items), context);
        }

        if (schema.AdditionalProperties is { } values)
        {
            Visit(values, place.Below("{}", values), context);
        }
    }

    private static Correction? Nearest(JsonValue value, SchemaProps schema) =>
        value is JsonString { Value: var text } && NearestName.Of(text, schema.Enum.OfType<JsonString>().Select(choice => choice.Value)) is { } nearest
            ? new Correction(text, nearest)
            : null;

    /// <summary>Whether the API server, too, finds fault with a default: it lets some pass, such as a boolean for an int-or-string.</summary>
    private static bool IsRefused(JsonValue value, SchemaProps schema)
    {
        var errors = new CrdErrors();
        ValueErrors.Report(ValueValidator.Validate(value, schema), FieldPath.None, errors);
        return errors.Count > 0 || Pruning.Prune(value, schema) != value;
    }

    private static void CheckBounds(SchemaProps schema, Place place, MarkerContext context)
    {
        if (schema.Minimum is { } low && schema.Maximum is { } high
            && JsonNumbers.Compare(low.Text, high.Text) is var order
            && (order > 0 || (order == 0 && (schema.ExclusiveMinimum || schema.ExclusiveMaximum))))
        {
            context.Report(Descriptors.BoundsContradict, place.Anchor, place.Name, $"the minimum {low.Text} is not below the maximum {high.Text}");
        }

        CheckRange("length", schema.MinLength, schema.MaxLength);
        CheckRange("number of items", schema.MinItems, schema.MaxItems);
        CheckRange("number of properties", schema.MinProperties, schema.MaxProperties);

        void CheckRange(string what, long? min, long? max)
        {
            if (min < 0 || max < 0)
            {
                context.Report(Descriptors.BoundsContradict, place.Anchor, place.Name, $"a {what} is never negative");
            }
            else if (min > max)
            {
                context.Report(Descriptors.BoundsContradict, place.Anchor, place.Name, $"the least {what} {min} is above the greatest {max}");
            }
        }
    }

    private static void CheckEnum(SchemaProps schema, Place place, MarkerContext context)
    {
        var untyped = schema with { Enum = [], Pattern = null, Default = null };
        foreach (var value in schema.Enum)
        {
            if (ValueRules.Check(value, untyped) is { } error)
            {
                context.Report(Descriptors.EnumRefused, place.Anchor, place.Name, error);
            }
        }

        if (schema.Enum.Distinct().Count() != schema.Enum.Count)
        {
            context.Report(Descriptors.EnumRefused, place.Anchor, place.Name, "a value is there twice");
        }
    }

    private static void CheckList(SchemaProps schema, Place place, MarkerContext context)
    {
        if (schema is { ListType: "set", Items: { IsArray: true, ListType: not (null or "atomic") } or { IsObject: true, MapType: not "atomic" } })
        {
            context.Report(Descriptors.ListTypeRefused, place.Anchor, place.Name, "set", "its items are neither scalars nor atomic; use a list of type map, or make the items atomic with [MapType(MapMergeType.Atomic, At = \"[]\")]");
        }

        if (schema is not { ListType: "map", Items: { } items })
        {
            return;
        }

        if (schema.ListMapKeys.IsEmpty)
        {
            context.Report(Descriptors.ListTypeRefused, place.Anchor, place.Name, "map", "has no key; name it with [ListMapKey(\"name\")]");
        }

        foreach (var key in schema.ListMapKeys)
        {
            if (items.Property(key) is not { } property)
            {
                var correction = NearestName.Of(key, items.Properties.Select(candidate => candidate.Name)) is { } nearest ? new Correction(key, nearest) : null;
                context.Report(Descriptors.ListMapKeyMissing, place.Anchor, correction, place.Name, key, MarkerContext.Hint(correction));
            }
            else if (!items.Required.Contains(key) && property.Default is null)
            {
                context.Report(Descriptors.ListMapKeyOptional, place.Anchor, place.Name, key);
            }
        }
    }
}
