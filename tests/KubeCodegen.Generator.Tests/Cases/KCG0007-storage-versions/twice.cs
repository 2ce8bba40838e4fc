using KubeCodegen;

namespace Demo.Twice;

public static partial class V1
{
    [StorageVersion]
    [Resource("demo.example.com", "v1")]
    public partial class Gadget;
}

public static partial class V1BETA1
{
    [StorageVersion]
    [Resource("demo.example.com", "v1beta1")]
    public partial class Gadget;
}
