using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [ListType(ListMergeType.Map)]
    [ListMapKey("name", "protocol")]
    public List<Port>? Ports { get; set; }
}

public partial class Port
{
    public string? Name { get; set; }

    public string Protocol { get; set; } = "TCP";
}
