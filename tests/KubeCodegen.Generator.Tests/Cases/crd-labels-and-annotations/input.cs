using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[CrdLabel("app.kubernetes.io/name", "widgets")]
[CrdLabel("own", "true")]
[CrdAnnotation("own", "a: b")]
public partial class Widget;

[Resource("demo.example.com", "v1")]
public partial class Gadget;
