using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[CrdFinalizer("demo.example.com/archive")]
[CrdFinalizer("demo.example.com/billing")]
public partial class Widget;
