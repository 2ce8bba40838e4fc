using KubeCodegen;

namespace Demo;

public static partial class V1
{
    [StorageVersion]
    [Resource("demo.example.com", "v1")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}

public static partial class V1BETA2
{
    [DeprecatedVersion(Warning = "use \"v1\" instead")]
    [Resource("demo.example.com", "v1beta2")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}

public static partial class V1BETA1
{
    [DeprecatedVersion]
    [Resource("demo.example.com", "v1beta1")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}

public static partial class V1ALPHA1
{
    [UnservedVersion]
    [Resource("demo.example.com", "v1alpha1")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}
