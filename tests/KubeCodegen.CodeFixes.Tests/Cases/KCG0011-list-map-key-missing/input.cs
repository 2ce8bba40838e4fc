using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [ListType(ListMergeType.Map), ListMapKey("nme")]
    public List<Port>? Ports { get; set; }

    [ListType(ListMergeType.Map)]
    [ListMapKey("protocol")]
    public List<Endpoint>? Protocols { get; set; }
}

public partial class Port
{
    [Required]
    public string? Name { get; set; }
}

public partial class Endpoint
{
    public int Number { get; set; }
}
