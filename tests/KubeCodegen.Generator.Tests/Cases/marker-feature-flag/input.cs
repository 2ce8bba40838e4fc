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
    [SchemaFields("containers")]
    [SchemaFields("name", At = "containers[]")]
    [FeatureFlag("hostNetwork", "host-network")]
    [FeatureFlag("affinity", "affinity")]
    [FeatureFlag("tolerations", "tolerations")]
    [FeatureFlag("nodeSelector", "node-selector")]
    public V1PodSpec? Pod { get; set; }

    [FeatureFlag("beta", "beta")]
    public Inner? WithoutMask { get; set; }

    [SchemaFields("stable", At = "[]")]
    [FeatureFlag("beta", "beta", At = "[]")]
    public List<Inner>? Items { get; set; }
}

public partial class Inner
{
    public string? Stable { get; set; }

    public Deep? Beta { get; set; }
}

public partial class Deep
{
    public string? Text { get; set; }
}
