using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Scope = ResourceScope.Cluster)]
public partial class Widget;
