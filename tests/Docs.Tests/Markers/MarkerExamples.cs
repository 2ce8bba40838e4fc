namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>An example for each annotation that changes the CRD.</summary>
internal static class MarkerExamples
{
    private const string Part = "public partial class Part { public string? Name { get; set; } public string? Notes { get; set; } }";
    private const string Profile = "[SchemaFields(\"kind\", \"name\"), Required(At = \"name\")] internal static class NamedObject;";

    public static IReadOnlyDictionary<Type, MarkerExample> All { get; } = new Dictionary<Type, MarkerExample>
    {
        [typeof(ResourceAttribute)] = MarkerExample.OnKind(
            "[Resource(\"demo.example.com\", \"v1\", ShortNames = [\"bk\"], Categories = [\"all\"], Scope = ResourceScope.Cluster)]",
            instead: "[Resource(\"other.example.com\", \"v2\", Kind = \"Copy\")]",
            kept: ""),
        [typeof(StorageVersionAttribute)] = Versions("[StorageVersion]"),
        [typeof(UnservedVersionAttribute)] = Versions("[UnservedVersion]"),
        [typeof(DeprecatedVersionAttribute)] = MarkerExample.OnKind("[DeprecatedVersion(Warning = \"Use v2.\")]"),
        [typeof(StatusSubresourceAttribute)] = MarkerExample.OnKind("[StatusSubresource]"),
        [typeof(ScaleSubresourceAttribute)] = MarkerExample.OnKind("[ScaleSubresource(\".spec.workers\", \".status.workers\")]"),
        [typeof(PrintColumnAttribute)] = MarkerExample.OnKind("[PrintColumn(\"Phase\", \".status.phase\")]"),
        [typeof(SelectableFieldAttribute)] = MarkerExample.OnKind("[SelectableField(\".status.phase\")]"),
        [typeof(ConversionWebhookAttribute)] = MarkerExample.OnKind("[ConversionWebhook(ServiceNamespace = \"backups\", ServiceName = \"webhook\", ServicePath = \"/convert\")]"),
        [typeof(CrdLabelAttribute)] = MarkerExample.OnKind("[CrdLabel(\"app.kubernetes.io/name\", \"backup\")]"),
        [typeof(CrdAnnotationAttribute)] = MarkerExample.OnKind("[CrdAnnotation(\"example.com/owner\", \"storage\")]"),
        [typeof(CrdFinalizerAttribute)] = MarkerExample.OnKind("[CrdFinalizer(\"example.com/archive\")]"),
        [typeof(CrdOptionsAttribute)] = Assembly("[assembly: CrdOptions(GenerateEmbeddedObjectMeta = false)]", "V1ObjectMeta?"),
        [typeof(RequiredAttribute)] = MarkerExample.OnMember("[Required]", "string?"),
        [typeof(OptionalAttribute)] = MarkerExample.OnMember("[Optional(At = \"type\")]", "V1Condition?"),
        [typeof(NullableAttribute)] = MarkerExample.OnMember("[Nullable]", "string?"),
        [typeof(DefaultAttribute)] = MarkerExample.OnMember("[Default(Json = \"[80, 443]\")]", "List<int>?"),
        [typeof(MinimumAttribute)] = MarkerExample.OnMember("[Minimum(0, Exclusive = true)]", "int?"),
        [typeof(MaximumAttribute)] = MarkerExample.OnMember("[Maximum(100)]", "int?"),
        [typeof(MultipleOfAttribute)] = MarkerExample.OnMember("[MultipleOf(5)]", "int?"),
        [typeof(MinLengthAttribute)] = MarkerExample.OnMember("[MinLength(1, At = \"[]\")]", "List<string>?"),
        [typeof(MaxLengthAttribute)] = MarkerExample.OnMember("[MaxLength(63)]", "string?"),
        [typeof(PatternAttribute)] = MarkerExample.OnMember("[Pattern(\"^[a-z]+$\")]", "string?"),
        [typeof(FormatAttribute)] = MarkerExample.OnMember("[Format(\"ipv4\")]", "string?"),
        [typeof(EnumAttribute)] = MarkerExample.OnMember("[Enum(\"Waiting\", \"Copying\")]", "string?"),
        [typeof(MinItemsAttribute)] = MarkerExample.OnMember("[MinItems(1)]", "List<string>?"),
        [typeof(MaxItemsAttribute)] = MarkerExample.OnMember("[MaxItems(10)]", "List<string>?"),
        [typeof(MinPropertiesAttribute)] = MarkerExample.OnMember("[MinProperties(1)]", "Dictionary<string, string>?"),
        [typeof(MaxPropertiesAttribute)] = MarkerExample.OnMember("[MaxProperties(10)]", "Dictionary<string, string>?"),
        [typeof(ListTypeAttribute)] = MarkerExample.OnMember("[ListType(ListMergeType.Set)]", "List<string>?"),
        [typeof(ListMapKeyAttribute)] = MarkerExample.OnMember("[ListMapKey(\"type\")]", "List<V1Condition>?", kept: "[ListType(ListMergeType.Map)]", instead: "[ListMapKey(\"status\")]"),
        [typeof(MapTypeAttribute)] = MarkerExample.OnMember("[MapType(MapMergeType.Atomic)]", "Dictionary<string, string>?"),
        [typeof(CelAttribute)] = MarkerExample.OnMember("[Cel(\"self.all(port, port > 1024)\", Message = \"low ports are reserved\")]", "List<int>?"),
        [typeof(ImmutableAttribute)] = MarkerExample.OnMember("[Immutable]", "string?"),
        [typeof(ExactlyOneOfAttribute)] = MarkerExample.OnMember("[ExactlyOneOf(\"name\", \"notes\")]", "Part?", types: Part),
        [typeof(AtMostOneOfAttribute)] = MarkerExample.OnMember("[AtMostOneOf(\"name\", \"notes\")]", "Part?", types: Part),
        [typeof(AtLeastOneOfAttribute)] = MarkerExample.OnMember("[AtLeastOneOf(\"name\", \"notes\")]", "Part?", types: Part),
        [typeof(OneOfAttribute)] = MarkerExample.OnMember("[OneOf(\"\"\"{\"required\": [\"name\"]}\"\"\", \"\"\"{\"required\": [\"notes\"]}\"\"\")]", "Part?", types: Part),
        [typeof(AnyOfAttribute)] = MarkerExample.OnMember("[AnyOf(\"\"\"{\"format\": \"ipv4\"}\"\"\", \"\"\"{\"format\": \"ipv6\"}\"\"\")]", "string?"),
        [typeof(AllOfAttribute)] = MarkerExample.OnMember("[AllOf(\"\"\"{\"pattern\": \"^[a-z]\"}\"\"\", \"\"\"{\"pattern\": \"[a-z]$\"}\"\"\")]", "string?"),
        [typeof(NotAttribute)] = MarkerExample.OnMember("[Not(\"\"\"{\"enum\": [\"default\"]}\"\"\")]", "string?"),
        [typeof(RawSchemaAttribute)] = MarkerExample.OnMember("[RawSchema(\"\"\"{\"type\": \"string\", \"format\": \"cidr\"}\"\"\", Replace = true)]", "object?", instead: "[Schemaless, PreserveUnknownFields]"),
        [typeof(SchemalessAttribute)] = MarkerExample.OnMember("[Schemaless]", "Part?", kept: "[SchemaType(\"object\"), PreserveUnknownFields]", types: Part),
        [typeof(AdditionalPropertiesAttribute)] = MarkerExample.OnMember("[AdditionalProperties(true)]", "Part?", types: Part),
        [typeof(ExternalDocsAttribute)] = MarkerExample.OnMember("[ExternalDocs(\"https://example.com/schedules\")]", "string?"),
        [typeof(DescriptionAttribute)] = MarkerExample.OnMember("[Description(\"A tab\\tand a line\\nend.\")]", "string?"),
        [typeof(UndescribedAttribute)] = MarkerExample.OnMember("[Undescribed]", "Noted?", types: "public partial class Noted\n{\n    /// <summary>What happened.</summary>\n    public string? Notes { get; set; }\n}\n"),
        [typeof(TitleAttribute)] = MarkerExample.OnMember("[Title(\"Schedule\")]", "string?"),
        [typeof(ExampleAttribute)] = MarkerExample.OnMember("[Example(\"30 2 * * *\")]", "string?"),
        [typeof(PreserveUnknownFieldsAttribute)] = MarkerExample.OnMember("[PreserveUnknownFields]", "Part?", types: Part),
        [typeof(EmbeddedResourceAttribute)] = MarkerExample.OnMember("[EmbeddedResource]", "Part?", kept: "[PreserveUnknownFields]", types: Part),
        [typeof(IntOrStringAttribute)] = MarkerExample.OnMember("[IntOrString]", "string?"),
        [typeof(SchemaTypeAttribute)] = MarkerExample.OnMember("[SchemaType(\"object\")]", "JsonNode?"),
        [typeof(SchemaFieldsAttribute)] = MarkerExample.OnMember("[SchemaFields(\"apiVersion\", \"kind\", \"name\")]", "V1ObjectReference?"),
        [typeof(FeatureFlagAttribute)] = MarkerExample.OnMember("[FeatureFlag(\"namespace\", \"cross-namespace\")]", "V1ObjectReference?", kept: "[SchemaFields(\"kind\", \"name\")]"),
        [typeof(SchemaProfileAttribute)] = MarkerExample.OnMember("[SchemaProfile(typeof(NamedObject))]", "V1ObjectReference?", types: Profile),
    };

    /// <summary>On the assembly, with a member that shows the effect.</summary>
    private static MarkerExample Assembly(string attribute, string member)
    {
        var declaration = $"public {member} Value {{ get; set; }}";
        var spec = $"public partial class BackupSpec {{ {declaration} }}";
        return new($"{attribute}\n\n{declaration}", $"{attribute} {spec}", spec);
    }

    /// <summary>On one of two versions, the older of which is stored unless the newer says otherwise.</summary>
    private static MarkerExample Versions(string attribute)
    {
        const string Newer = "[Resource(\"demo.example.com\", \"v1\")]";
        const string Class = "public partial class Backup";
        var isStorage = attribute.Contains("Storage", StringComparison.Ordinal);
        return new(
            $"{Newer}\n{attribute}\n{Class}",
            $"{Newer} {attribute} {Class}; {Older(!isStorage)}",
            $"{Newer} {Class}; {Older(isOlderStored: true)}");

        static string Older(bool isOlderStored) =>
            $"[Resource(\"demo.example.com\", \"v1beta1\", Kind = \"Backup\")] {(isOlderStored ? "[StorageVersion]" : "")} public partial class BackupV1Beta1;";
    }
}
