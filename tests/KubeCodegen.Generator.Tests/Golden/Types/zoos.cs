using KubeCodegen;

namespace Testdata.Bar.Zoos;

[Resource("bar.example.com", "zoo")]
public partial class Zoo
{
    /// <summary>Spec comments SHOULD appear in the CRD spec</summary>
    public ZooSpec? Spec { get; set; }

    /// <summary>Status comments SHOULD appear in the CRD spec</summary>
    public ZooStatus? Status { get; set; }
}

public partial class ZooSpec
{
    /// <summary>
    /// This tests that defaulted fields are stripped for v1beta1,
    /// but not for v1
    /// </summary>
    [Example("zooExampleString")]
    public required string DefaultedString { get; set; } = "zooDefaultString";
}

public partial class ZooStatus;
