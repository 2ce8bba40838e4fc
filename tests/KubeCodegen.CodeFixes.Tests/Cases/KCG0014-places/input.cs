using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MinLength(1, At = "nme")]
    public Port? Port { get; set; }

    [MinLength(1, At = "name")]
    public List<Port>? Ports { get; set; }

    [MinLength(1, At = "[].name")]
    public Dictionary<string, Port>? Named { get; set; }

    [MinLength(1, At = "elsewhere")]
    public Port? Other { get; set; }
}

public partial class Port
{
    public string? Name { get; set; }
}
