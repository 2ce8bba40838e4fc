using KubeCodegen;

namespace Testdata.Enums;

/// <summary>Enum is a test CRD that contains an enum.</summary>
[Resource("testdata.kubebuilder.io", "v1")]
public partial class Enum
{
    public EnumSpec? Spec { get; set; }
}

/// <summary>EnumSpec defines the desired state of Enum</summary>
public partial class EnumSpec
{
    public EnumType? Field { get; set; }
}

public enum EnumType
{
    Value1,
    Value2,
}
