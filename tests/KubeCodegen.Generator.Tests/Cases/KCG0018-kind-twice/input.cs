using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget;

[Resource("demo.example.com", "v1", Kind = "Widget")]
public partial class Other;
