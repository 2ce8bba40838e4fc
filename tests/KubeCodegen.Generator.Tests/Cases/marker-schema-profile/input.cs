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
    [SchemaProfile(typeof(PodProfile))]
    public V1PodSpec? Pod { get; set; }

    [SchemaProfile(typeof(ContainerProfile), At = "[]")]
    public List<V1Container>? Containers { get; set; }

    [SchemaProfile(typeof(PodProfile), At = "{}")]
    public Dictionary<string, V1PodSpec>? Pods { get; set; }

    public Masked? Inherited { get; set; }
}

[SchemaProfile(typeof(PodProfile))]
public partial record Masked : V1PodSpec
{
    public string? OwnMembersStay { get; set; }
}

[SchemaFields("containers")]
[FeatureFlag("affinity", "affinity")]
[ListType(ListMergeType.None, At = "containers")]
[SchemaProfile(typeof(ContainerProfile), At = "containers[]")]
[Description("What runs.", At = "containers")]
internal static class PodProfile;

[SchemaFields("name", "env")]
[Optional(At = "name")]
[SchemaFields("name", "value", At = "env[]")]
[Pattern("^[A-Z_]+$", At = "env[].name")]
internal static class ContainerProfile;
