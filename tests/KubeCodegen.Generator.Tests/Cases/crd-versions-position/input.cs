using KubeCodegen;

namespace Demo;

// As they came about: v1alpha1, then v1; v2 has no position and follows.
[Resource("demo.example.com", "v1", Kind = "Widget", Position = 2)]
[StorageVersion]
public partial class WidgetV1;

[Resource("demo.example.com", "v1alpha1", Kind = "Widget", Position = 1)]
public partial class WidgetV1Alpha1;

[Resource("demo.example.com", "v2", Kind = "Widget")]
public partial class WidgetV2;
