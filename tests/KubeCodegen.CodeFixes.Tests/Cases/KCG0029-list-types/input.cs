using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [ListType(ListMergeType.Set)]
    public List<Port>? Ports { get; set; }

    [ListType(ListMergeType.Map)]
    public List<Port>? WithoutKey { get; set; }
}

public partial class Port
{
    public required string Name { get; set; }
}
