using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[StatusSubresource]
[ScaleSubresource(".spec.replicas", ".status.replicas", LabelSelectorPath = ".status.selector")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public WidgetStatus? Status { get; set; }
}

public partial class WidgetSpec
{
    public int? Replicas { get; set; }
}

public partial class WidgetStatus
{
    public int? Replicas { get; set; }

    public string? Selector { get; set; }
}
