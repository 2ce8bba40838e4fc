using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [SchemaFields("name", "key")]
    public V1SecretKeySelector? Secret { get; set; }

    [SchemaFields("name", At = "[]")]
    public List<V1LocalObjectReference>? References { get; set; }

    [SchemaFields("containers")]
    [SchemaFields("name", "ports", At = "containers[]")]
    [SchemaFields("containerPort", At = "containers[].ports[]")]
    [ListType(ListMergeType.None, At = "containers[].ports")]
    public V1PodSpec? Pod { get; set; }

    public Masked? Inherited { get; set; }
}

[SchemaFields("apiVersion", "kind", "name")]
public partial record Masked : V1ObjectReference
{
    public string? OwnMembersStay { get; set; }
}
