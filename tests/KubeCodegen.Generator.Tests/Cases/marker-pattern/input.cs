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
    [Pattern("^[a-z]+$")]
    public string? Name { get; set; }

    [Pattern(@"^\d+(\.\d+)?""x""$")]
    public string? Quoted { get; set; }

    [Pattern("^a", At = "[]")]
    public List<string>? Words { get; set; }

    [Pattern("^b", At = "{}")]
    public Dictionary<string, string>? Labels { get; set; }

    [Pattern("^[1-9][0-9]*(Mi|Gi)$")]
    public ResourceQuantity? Size { get; set; }
}
