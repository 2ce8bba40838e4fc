using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget;
