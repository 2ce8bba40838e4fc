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
    [Optional]
    public required string Name { get; set; }

    [Optional(At = "containers")]
    [SchemaFields("containers")]
    [SchemaFields("image", "name", At = "containers[]")]
    [Optional(At = "containers[].name")]
    [ListType(ListMergeType.None, At = "containers")]
    public V1PodSpec? Pod { get; set; }

    [Optional(At = "[].key")]
    public List<V1SecretKeySelector>? Secrets { get; set; }
}
