using KubeCodegen;

namespace Demo;

public static partial class V1
{
    [Resource("demo.example.com", "v1"), StorageVersion]
    public partial class Widget;
}

public static partial class V1BETA1
{
    [Resource("demo.example.com", "v1beta1")]
    public partial class Widget;
}
