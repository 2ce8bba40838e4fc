using KubeCodegen;

namespace Testdata.Immutable;

[Resource("testdata.kubebuilder.io", "v1")]
public partial class ImmutableType
{
    public required ImmutableTypeSpec Spec { get; set; }
}

public partial class ImmutableTypeSpec
{
    public required string MutableString { get; set; }

    [Immutable]
    public required string RequiredString { get; set; }

    [Immutable]
    public string? OptionalString { get; set; }

    [Immutable]
    public string? OptionalLiteralString { get; set; }

    [Immutable]
    public required KeyValue RequiredStruct { get; set; }

    [Immutable]
    public KeyValue? OptionalStruct { get; set; }

    [Immutable]
    public KeyValue? OptionalOmitZeroStruct { get; set; }

    [Immutable, Required]
    public List<string>? RequiredSlice { get; set; }

    [Immutable]
    public List<string>? OptionalSlice { get; set; }

    [Required, Immutable]
    public Dictionary<string, string>? RequiredMap { get; set; }

    [Immutable]
    public Dictionary<string, string>? OptionalMap { get; set; }
}

public partial class KeyValue
{
    public required string Key { get; set; }

    public required string Value { get; set; }
}
