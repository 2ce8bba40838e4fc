using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[SchemaFields("containers", At = "pod")]
[SchemaFields("name", At = "pod.containers[]")]
public partial class WidgetSpec
{
    [MinItems(1)]
    public List<string>? Words { get; set; }

    [MinItems(2, At = "[]")]
    public List<List<string>>? Lines { get; set; }

    [MinItems(3, At = "{}")]
    public Dictionary<string, string[]>? Groups { get; set; }

    [MinItems(1, At = "containers")]
    public V1PodSpec? Pod { get; set; }
}
