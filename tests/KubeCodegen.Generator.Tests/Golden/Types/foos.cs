using KubeCodegen;

namespace Testdata.Bar.Foos;

[Resource("bar.example.com", "foo")]
public partial class Foo
{
    /// <summary>Spec comments SHOULD appear in the CRD spec</summary>
    public FooSpec? Spec { get; set; }

    /// <summary>Status comments SHOULD appear in the CRD spec</summary>
    public FooStatus? Status { get; set; }
}

public partial class FooSpec
{
    /// <summary>
    /// This tests that defaulted fields are stripped for v1beta1,
    /// but not for v1
    /// </summary>
    [Example("fooExampleString")]
    public required string DefaultedString { get; set; } = "fooDefaultString";
}

public partial class FooStatus;
