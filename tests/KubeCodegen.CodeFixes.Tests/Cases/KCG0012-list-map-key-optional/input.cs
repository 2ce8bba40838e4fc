using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [ListType(ListMergeType.Map), ListMapKey("name")]
    public List<Port>? Ports { get; set; }
}

public partial class Port
{
    /// <summary>What it is called.</summary>
    [MinLength(1)]
    public string? Name { get; set; }
}
