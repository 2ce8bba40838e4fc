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
    public V1ObjectMeta? Metadata { get; set; }

    public List<V1Condition>? Conditions { get; set; }

    public V1LabelSelector? Selector { get; set; }

    [SchemaFields("limits", "requests")]
    public V1ResourceRequirements? Resources { get; set; }
}
