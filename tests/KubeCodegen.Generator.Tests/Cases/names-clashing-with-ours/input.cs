using global::KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public global::Demo.k8s.System? Spec { get; set; }
}

internal static class KubeCodegen;

internal static class Widgets
{
    internal static class System;
}
