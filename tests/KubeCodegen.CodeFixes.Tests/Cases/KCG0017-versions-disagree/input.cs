using KubeCodegen;

namespace Demo;

public static partial class V1
{
    [Resource("demo.example.com", "v1", ShortNames = ["w", "wd"]), StorageVersion]
    public partial class Widget;
}

public static partial class V1BETA1
{
    [Resource("demo.example.com", "v1beta1", Plural = "widgetry", Scope = ResourceScope.Cluster, Categories = ["all"])]
    public partial class Widget;
}
