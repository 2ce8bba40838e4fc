using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>
/// Says by attributes how a node differs from what its C# type already says. A keyword that has no attribute, or stands on a node where its attribute
/// would be refused, goes to <c>[RawSchema]</c>; a keyword that has to go away makes the whole node raw.
/// </summary>
internal sealed class KeywordAttributes
{
    private readonly SchemaProps wanted;
    private readonly SchemaProps given;
    private readonly List<ImportedAttribute> attributes = [];
    private SchemaProps raw = SchemaProps.Empty;
    private bool isLost;

    private KeywordAttributes(SchemaProps wanted, SchemaProps given)
    {
        this.wanted = wanted;
        this.given = given;
    }

    /// <param name="wanted">The node as it has to be.</param>
    /// <param name="given">What its type says. Nodes below it are not looked at, the description only below a member.</param>
    /// <param name="at">The place below the member.</param>
    /// <param name="enumValues">How values of the enum are written; null for literals.</param>
    /// <param name="isRaw">Whether to write the whole node as JSON in any case.</param>
    public static IReadOnlyList<ImportedAttribute> Describe(
        SchemaProps wanted, SchemaProps given, string at, Func<EquatableArray<JsonValue>, IReadOnlyList<AttributeArgument>?>? enumValues = null, bool isRaw = false)
    {
        var keywords = new KeywordAttributes(wanted, given);
        keywords.AddAll(at, enumValues);
        IEnumerable<ImportedAttribute> found = isRaw || keywords.isLost ? [Replacement(at.Length == 0 ? wanted with { Description = null } : wanted)] : keywords.attributes;
        return [.. found.Select(attribute => attribute.Below(at))];
    }

    private static ImportedAttribute Replacement(SchemaProps node) =>
        ImportedAttribute.Of("RawSchema", Json(node)).With("Replace", AttributeArgument.Of(true));

    private static AttributeArgument Json(SchemaProps node) => AttributeArgument.Of(SchemaJson.Write(node, withDescriptions: true).ToString());

    private void AddAll(string at, Func<EquatableArray<JsonValue>, IReadOnlyList<AttributeArgument>?>? enumValues)
    {
        if (at.Length > 0 && wanted.Description != given.Description)
        {
            Add("Description", AttributeArgument.Of(wanted.Description ?? ""));
        }

        AddType();
        AddTexts();
        AddValues(enumValues);
        AddBounds();
        AddCounts();
        AddCollections();
        AddOpenness();
        AddJunctors();
        AddRules();
        if (raw != SchemaProps.Empty)
        {
            Add("RawSchema", Json(raw));
        }
    }

    private void AddType()
    {
        if (wanted.Type != given.Type)
        {
            AddIf(wanted.Type is "object" or "array" or "string" or "integer" or "number" or "boolean", "SchemaType", wanted.Type, type => raw with { Type = type });
        }

        if (wanted.Format != given.Format)
        {
            if (wanted.Format is "")
            {
                raw = raw with { Format = "" };
            }
            else
            {
                Add("Format", AttributeArgument.Of(wanted.Format ?? ""));
            }
        }

        if (wanted.IntOrString != given.IntOrString)
        {
            raw = raw with { IntOrString = true };
            isLost |= given.IntOrString;
        }

        if (wanted.Nullable != given.Nullable)
        {
            Add("Nullable");
            isLost |= given.Nullable;
        }
    }

    private void AddTexts()
    {
        if (wanted.Title != given.Title)
        {
            AddIf(true, "Title", wanted.Title, text => raw with { Title = text });
        }

        if (wanted.ExternalDocs != given.ExternalDocs)
        {
            raw = raw with { ExternalDocs = wanted.ExternalDocs };
            isLost |= wanted.ExternalDocs is null;
        }
    }

    private void AddValues(Func<EquatableArray<JsonValue>, IReadOnlyList<AttributeArgument>?>? enumValues)
    {
        AddValue("Default", wanted.Default, given.Default);
        AddValue("Example", wanted.Example, given.Example);
        if (wanted.Enum == given.Enum)
        {
            return;
        }

        isLost |= wanted.Enum.IsEmpty;
        if ((enumValues?.Invoke(wanted.Enum) ?? wanted.Enum.Select(AttributeArgument.Constant).ToList()!) is { } values && values.All(value => value is not null))
        {
            attributes.Add(ImportedAttribute.List("Enum", values));
        }
        else
        {
            raw = raw with { Enum = wanted.Enum };
        }
    }

    private void AddValue(string name, JsonValue? value, JsonValue? said)
    {
        if (value == said)
        {
            return;
        }

        isLost |= value is null;
        attributes.Add(value is not null && AttributeArgument.Constant(value) is { } constant
            ? ImportedAttribute.Of(name, constant)
            : ImportedAttribute.Of(name).With("Json", AttributeArgument.Of(value?.ToString() ?? "")));
    }

    private void AddBounds()
    {
        if (wanted.Minimum != given.Minimum || wanted.ExclusiveMinimum != given.ExclusiveMinimum)
        {
            AddBound("Minimum", wanted.Minimum, wanted.ExclusiveMinimum, given.Minimum, raw with { Minimum = wanted.Minimum, ExclusiveMinimum = wanted.ExclusiveMinimum });
        }

        if (wanted.Maximum != given.Maximum || wanted.ExclusiveMaximum != given.ExclusiveMaximum)
        {
            AddBound("Maximum", wanted.Maximum, wanted.ExclusiveMaximum, given.Maximum, raw with { Maximum = wanted.Maximum, ExclusiveMaximum = wanted.ExclusiveMaximum });
        }

        if (wanted.MultipleOf != given.MultipleOf)
        {
            AddBound("MultipleOf", wanted.MultipleOf, false, given.MultipleOf, raw with { MultipleOf = wanted.MultipleOf });
        }
    }

    private void AddBound(string name, JsonNumber? bound, bool isExclusive, JsonNumber? said, SchemaProps otherwise)
    {
        if (said is not null)
        {
            isLost = true;
        }
        else if (bound is not null && wanted.IsNumeric && (wanted.Type != "integer" || bound.IsInteger) && AttributeArgument.Constant(bound) is { } number)
        {
            attributes.Add(ImportedAttribute.Of(name, number).With("Exclusive", isExclusive ? AttributeArgument.Of(true) : null));
        }
        else
        {
            raw = otherwise;
        }
    }

    private void AddCounts()
    {
        AddCount("MinLength", wanted.IsTextual, wanted.MinLength, given.MinLength, count => raw with { MinLength = count });
        AddCount("MaxLength", wanted.IsTextual, wanted.MaxLength, given.MaxLength, count => raw with { MaxLength = count });
        if (wanted.Pattern != given.Pattern)
        {
            AddIf(wanted.IsTextual && wanted.Pattern is { } pattern && Re2Syntax.Check(pattern) is null, "Pattern", wanted.Pattern, text => raw with { Pattern = text });
        }

        AddCount("MinItems", wanted.IsArray, wanted.MinItems, given.MinItems, count => raw with { MinItems = count });
        AddCount("MaxItems", wanted.IsArray, wanted.MaxItems, given.MaxItems, count => raw with { MaxItems = count });
        AddCount("MinProperties", wanted.IsObject, wanted.MinProperties, given.MinProperties, count => raw with { MinProperties = count });
        AddCount("MaxProperties", wanted.IsObject, wanted.MaxProperties, given.MaxProperties, count => raw with { MaxProperties = count });
    }

    private void AddCount(string name, bool fits, long? count, long? said, Func<long, SchemaProps> otherwise)
    {
        if (count == said)
        {
            return;
        }

        if (count is not { } number)
        {
            isLost = true;
        }
        else if (fits)
        {
            Add(name, AttributeArgument.Of(number));
        }
        else
        {
            raw = otherwise(number);
        }
    }

    private void AddCollections()
    {
        if (wanted.UniqueItems != given.UniqueItems)
        {
            raw = raw with { UniqueItems = true };
            isLost |= given.UniqueItems;
        }

        if (wanted.ListType != given.ListType)
        {
            AddMerge("ListType", "ListMergeType", wanted.IsArray && wanted.ListType is null or "atomic" or "set" or "map", wanted.ListType, type => raw with { ListType = type });
        }

        // To take the type away takes the keys with it.
        if (wanted.ListMapKeys != given.ListMapKeys && wanted is not { IsArray: true, ListType: null, ListMapKeys.IsEmpty: true })
        {
            isLost |= !given.ListMapKeys.IsEmpty;
            if (wanted is { IsArray: true, ListType: "map" } && wanted.ListMapKeys.Distinct().Count() == wanted.ListMapKeys.Count)
            {
                attributes.Add(ImportedAttribute.List("ListMapKey", wanted.ListMapKeys.Select(key => AttributeArgument.Of(key))));
            }
            else
            {
                raw = raw with { ListMapKeys = wanted.ListMapKeys };
            }
        }

        if (wanted.MapType != given.MapType)
        {
            AddMerge("MapType", "MapMergeType", wanted.IsObject && wanted.MapType is null or "atomic" or "granular", wanted.MapType, type => raw with { MapType = type });
        }

        var required = SchemaTree.Own(wanted).Required;
        if (required != SchemaTree.Own(given).Required)
        {
            raw = raw with { Required = required };
            isLost |= required.IsEmpty;
        }
    }

    private void AddMerge(string name, string type, bool fits, string? value, Func<string, SchemaProps> otherwise)
    {
        if (fits)
        {
            Add(name, AttributeArgument.Of(type, value is null ? "None" : Identifiers.Pascal(value)));
        }
        else if (value is null)
        {
            isLost = true;
        }
        else
        {
            raw = otherwise(value);
        }
    }

    private void AddOpenness()
    {
        if (wanted.PreserveUnknownFields != given.PreserveUnknownFields)
        {
            Add("PreserveUnknownFields");
            isLost |= given.PreserveUnknownFields;
        }

        if (wanted.EmbeddedResource != given.EmbeddedResource)
        {
            isLost |= given.EmbeddedResource;
            if (wanted.IsObject)
            {
                Add("EmbeddedResource");
            }
            else
            {
                raw = raw with { EmbeddedResource = true };
            }
        }

        if (wanted.AdditionalPropertiesAllowed != given.AdditionalPropertiesAllowed)
        {
            raw = raw with { AdditionalPropertiesAllowed = wanted.AdditionalPropertiesAllowed };
            isLost |= wanted.AdditionalPropertiesAllowed is null;
        }

        // What only one of them has below itself cannot be added or taken away by a keyword.
        isLost |= (wanted.Items is null) != (given.Items is null) || (wanted.AdditionalProperties is null) != (given.AdditionalProperties is null);
        isLost |= wanted.Properties.Count != given.Properties.Count;
        if (wanted.Others != given.Others)
        {
            raw = raw with { Others = wanted.Others };
            isLost |= wanted.Others.IsEmpty;
        }
    }

    private void AddJunctors()
    {
        AddJunctor("AllOf", wanted.AllOf, given.AllOf);
        AddJunctor("AnyOf", wanted.AnyOf, given.AnyOf);
        AddJunctor("OneOf", wanted.OneOf, given.OneOf);
        if (wanted.Not != given.Not)
        {
            isLost |= wanted.Not is null;
            Add("Not", Json(wanted.Not ?? SchemaProps.Empty));
        }
    }

    private void AddJunctor(string name, EquatableArray<SchemaProps> branches, EquatableArray<SchemaProps> said)
    {
        if (branches == said)
        {
            return;
        }

        isLost |= !said.IsEmpty;
        attributes.Add(ImportedAttribute.List(name, branches.Select(Json)));
    }

    private void AddRules()
    {
        if (wanted.Validations == given.Validations)
        {
            return;
        }

        isLost |= !given.Validations.IsEmpty;
        if (wanted.Validations.All(CelAttributes.CanSay))
        {
            attributes.AddRange(wanted.Validations.Select(CelAttributes.Of));
        }
        else
        {
            raw = raw with { Validations = wanted.Validations };
        }
    }

    private void Add(string name, params AttributeArgument[] arguments) => attributes.Add(ImportedAttribute.Of(name, arguments));

    private void AddIf(bool fits, string name, string? text, Func<string, SchemaProps> otherwise)
    {
        if (text is null)
        {
            isLost = true;
        }
        else if (fits)
        {
            Add(name, AttributeArgument.Of(text));
        }
        else
        {
            raw = otherwise(text);
        }
    }
}
