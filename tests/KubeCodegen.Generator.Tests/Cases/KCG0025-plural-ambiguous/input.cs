using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Gizmo;

[Resource("demo.example.com", "v1", Kind = "Hero", Plural = "heroes")]
public partial class Pinned;
