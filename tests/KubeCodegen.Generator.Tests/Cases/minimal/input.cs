using KubeCodegen;

namespace Demo;

/// <summary>Widget is the smallest kind there is.</summary>
[Resource("demo.example.com", "v1")]
public partial class Widget;
