using KubeCodegen;
using k8s.Models;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [SchemaFields("apiVersion", "kind", "name")]
    public V1ObjectReference? Reference { get; set; }

    [FeatureFlag("hostNetwork", "network")]
    public V1PodSpec? Pod { get; set; }
}
