using KubeCodegen;

namespace Demo;

/// <summary>A widget.</summary>
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetStatus? Status { get; set; }
}

[Resource("demo.example.com", "v1"), StatusSubresource]
public partial class Fine
{
    public WidgetStatus? Status { get; set; }
}

public partial class WidgetStatus
{
    public bool Ready { get; set; }
}
