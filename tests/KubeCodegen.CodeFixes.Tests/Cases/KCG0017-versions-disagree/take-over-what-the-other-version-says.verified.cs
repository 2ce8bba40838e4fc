using KubeCodegen;

namespace Demo;

public static partial class V1
{
    [Resource("demo.example.com", "v1", ShortNames = ["w", "wd"]), StorageVersion]
    public partial class Widget;
}

public static partial class V1BETA1
{
    [Resource("demo.example.com", "v1beta1", Plural = "widgets", Scope = ResourceScope.Namespaced, Categories = [], ShortNames = ["w", "wd"])]
    public partial class Widget;
}
