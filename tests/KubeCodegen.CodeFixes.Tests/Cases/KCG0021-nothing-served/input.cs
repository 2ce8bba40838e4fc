using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1"), UnservedVersion]
public partial class Widget;
