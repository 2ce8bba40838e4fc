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
    [SchemaFields("name", "nme")]
    public V1LocalObjectReference? Reference { get; set; }

    [FeatureFlag("nme", "flag")]
    public V1LocalObjectReference? Flagged { get; set; }

    [SchemaProfile(typeof(Profile))]
    public V1LocalObjectReference? Profiled { get; set; }

    public Inherited? Inherited { get; set; }
}

[SchemaFields("gone")]
internal static class Profile;

[SchemaProfile(typeof(Profile))]
public partial record Inherited : V1LocalObjectReference;
