using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[CrdLabel("demo.example.com/release", "{{ .Release.Name }}")]
[CrdAnnotation("demo.example.com/", "true")]
public partial class Widget;

// A group of the community's, without approval and with.
[Resource("demo.k8s.io", "v1")]
public partial class Gadget;

[Resource("demo.k8s.io", "v1")]
[CrdAnnotation("api-approved.kubernetes.io", "https://github.com/kubernetes/enhancements/pull/1111")]
public partial class Gizmo;
