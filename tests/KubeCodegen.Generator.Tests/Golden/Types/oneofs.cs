using KubeCodegen;

namespace Testdata.Oneofs;

/// <summary>Oneof is the Schema for the Oneof API</summary>
[Resource("testdata.kubebuilder.io", "v1beta1")]
public partial class Oneof
{
    public required OneofSpec Spec { get; set; }
}

/// <summary>OneofSpec is the spec for the oneofs API.</summary>
public partial class OneofSpec
{
    public TypeWithOneofs? FirstTypeWithOneof { get; set; }

    public TypeWithMultipleOneofs? SecondTypeWithOneof { get; set; }

    public TypeWithExactOneof? FirstTypeWithExactOneof { get; set; }

    public TypeWithMultipleExactOneofs? SecondTypeWithExactOneof { get; set; }

    [Cel("self >= 100 && self <= 1000", Message = "invalid CustomTypeAlias value")]
    public int? FirstCustomTypeAlias { get; set; }

    [SchemaProfile(typeof(CustomTypeAlias))]
    public int? SecondCustomTypeAlias { get; set; }

    public TypeWithMultipleAtLeastOneOf? TypeWithMultipleAtLeastOneOf { get; set; }

    public TypeWithAllOneOf? TypeWithAllOneOf { get; set; }

    public TypeWithOneofs2? TypeWithOmitZero { get; set; }

    public TypeWithExactOneof2? TypeWithOmitZeroExact { get; set; }

    public TypeWithAtLeastOneof? TypeWithOmitZeroAtLeastOneOf { get; set; }
}

[Cel("self >= 100 && self <= 1000", Message = "invalid CustomTypeAlias value")]
internal static class CustomTypeAlias;

[AtMostOneOf("foo", "bar")]
[Cel("!(has(self.foo) && has(self.bar))", Message = "only one of foo|bar may be set")]
public partial class TypeWithOneofs
{
    public string? Foo { get; set; }

    public string? Bar { get; set; }
}

[AtMostOneOf("a", "b")]
[AtMostOneOf("c", "d")]
public partial class TypeWithMultipleOneofs
{
    public string? A { get; set; }

    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }
}

[ExactlyOneOf("foo", "bar")]
public partial class TypeWithExactOneof
{
    public string? Foo { get; set; }

    public string? Bar { get; set; }
}

[ExactlyOneOf("a", "b")]
[ExactlyOneOf("c", "d")]
public partial class TypeWithMultipleExactOneofs
{
    public string? A { get; set; }

    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }
}

[AtLeastOneOf("a", "b")]
[AtLeastOneOf("c", "d")]
public partial class TypeWithMultipleAtLeastOneOf
{
    public string? A { get; set; }

    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }
}

[AtLeastOneOf("e", "f")]
[ExactlyOneOf("c", "d")]
[AtMostOneOf("a", "b")]
public partial class TypeWithAllOneOf
{
    public string? A { get; set; }

    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }

    public string? E { get; set; }

    public string? F { get; set; }
}

[AtMostOneOf("foo", "bar")]
public partial class TypeWithOneofs2
{
    public string? Foo { get; set; }

    public string? Bar { get; set; }
}

[ExactlyOneOf("a", "b")]
public partial class TypeWithExactOneof2
{
    public string? A { get; set; }

    public string? B { get; set; }
}

[AtLeastOneOf("c", "d")]
public partial class TypeWithAtLeastOneof
{
    public string? C { get; set; }

    public string? D { get; set; }
}
