using KubeCodegen;

namespace Demo;

public static partial class V1
{
    [StorageVersion]
    [Resource("demo.example.com", "v1")]
    public partial class Widget
    {
        public string? Size { get; set; }
    }
}

public static partial class V2ALPHA1
{
    [StatusSubresource]
    [Resource("demo.example.com", "v2alpha1")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}

public static partial class V1BETA1
{
    [PrintColumn("Size", ".size")]
    [Resource("demo.example.com", "v1beta1")]
    public partial class Widget
    {
        public long Size { get; set; }
    }
}

public static partial class V10
{
    [Resource("demo.example.com", "v10")]
    public partial class Widget
    {
        public int Size { get; set; }
    }
}
