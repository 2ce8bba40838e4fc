using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Kind = "Widget", Position = 1)]
[StorageVersion]
public partial class WidgetV1;

[Resource("demo.example.com", "v2", Kind = "Widget", Position = 1)]
public partial class WidgetV2;

[Resource("demo.example.com", "v1", Position = 0)]
public partial class Gadget;
