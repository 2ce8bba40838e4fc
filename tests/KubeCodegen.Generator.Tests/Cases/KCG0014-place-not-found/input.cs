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
    [MinLength(1, At = "[]")]
    public string? NoList { get; set; }

    [MinLength(1, At = "{}")]
    public List<string>? NoMap { get; set; }

    [MinLength(1, At = "nme")]
    public Port? Port { get; set; }

    [MinLength(1, At = "[].nme")]
    public List<Port>? Ports { get; set; }

    [SchemaFields("containers")]
    [Optional(At = "volumes")]
    public V1PodSpec? Masked { get; set; }
}

public partial class Port
{
    public string? Name { get; set; }
}
