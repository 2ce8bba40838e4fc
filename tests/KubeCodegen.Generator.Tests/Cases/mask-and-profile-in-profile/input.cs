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
    [Description("The member's own word.", At = "containers[].env[].name")]
    public V1PodSpec? Pod { get; set; }
}

[SchemaFields("containers")]
[SchemaProfile(typeof(ContainerProfile), At = "containers[]")]
internal static class PodProfile;

[SchemaFields("name", "env", "livenessProbe")]
[SchemaProfile(typeof(EnvironmentProfile), At = "env[]")]
[SchemaProfile(typeof(ProbeProfile), At = "livenessProbe")]
[SchemaProfile(typeof(ContainerProfile))]
internal static class ContainerProfile;

[SchemaFields("name", "value")]
[FeatureFlag("valueFrom", "field-ref")]
[Description("The profile's word.", At = "name")]
internal static class EnvironmentProfile;

[SchemaFields("httpGet")]
[SchemaFields("path", "port", At = "httpGet")]
[Optional(At = "httpGet.port")]
internal static class ProbeProfile;
