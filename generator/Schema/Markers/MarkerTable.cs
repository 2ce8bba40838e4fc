using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>Every schema attribute and the marker that it becomes: the one place that lists them.</summary>
internal static class MarkerTable
{
    private static readonly Dictionary<string, Func<AttributeValues, Marker>> Factories = new(StringComparer.Ordinal)
    {
        ["Minimum"] = MinimumMarker.From,
        ["Maximum"] = MaximumMarker.From,
        ["MultipleOf"] = MultipleOfMarker.From,
        ["MinLength"] = LengthMarker.Least,
        ["MaxLength"] = LengthMarker.Greatest,
        ["Pattern"] = PatternMarker.From,
        ["Format"] = FormatMarker.From,
        ["Enum"] = EnumMarker.From,
        ["MinItems"] = ItemCountMarker.Least,
        ["MaxItems"] = ItemCountMarker.Greatest,
        ["MinProperties"] = PropertyCountMarker.Least,
        ["MaxProperties"] = PropertyCountMarker.Greatest,
        ["ListType"] = ListTypeMarker.From,
        ["ListMapKey"] = ListMapKeyMarker.From,
        ["MapType"] = MapTypeMarker.From,
        ["Required"] = RequirementMarker.Required,
        ["Optional"] = RequirementMarker.Optional,
        ["Nullable"] = NullableMarker.From,
        ["Default"] = DefaultMarker.From,
        ["Description"] = DescriptionMarker.From,
        ["Undescribed"] = UndescribedMarker.From,
        ["Title"] = TitleMarker.From,
        ["Example"] = ExampleMarker.From,
        ["PreserveUnknownFields"] = PreserveUnknownFieldsMarker.From,
        ["EmbeddedResource"] = EmbeddedResourceMarker.From,
        ["IntOrString"] = IntOrStringMarker.From,
        ["SchemaType"] = SchemaTypeMarker.From,
        ["Cel"] = CelMarker.From,
        ["Immutable"] = ImmutableMarker.From,
        ["ExactlyOneOf"] = MemberGroupMarker.ExactlyOne,
        ["AtMostOneOf"] = MemberGroupMarker.AtMostOne,
        ["AtLeastOneOf"] = MemberGroupMarker.AtLeastOne,
        ["OneOf"] = JunctorMarker.OneOf,
        ["AnyOf"] = JunctorMarker.AnyOf,
        ["AllOf"] = JunctorMarker.AllOf,
        ["Not"] = NotMarker.From,
        ["RawSchema"] = RawSchemaMarker.From,
        ["Schemaless"] = SchemalessMarker.From,
        ["AdditionalProperties"] = AdditionalPropertiesMarker.From,
        ["ExternalDocs"] = ExternalDocsMarker.From,
        ["UniqueItems"] = UniqueItemsMarker.From,
        ["SchemaFields"] = MaskMarker.From,
        ["FeatureFlag"] = FeatureFlagMarker.From,
    };

    public static IEnumerable<string> Names => Factories.Keys;

    public static Marker? Create(AttributeValues values) =>
        Factories.TryGetValue(values.Source.Attribute, out var factory) ? factory(values) : null;
}
