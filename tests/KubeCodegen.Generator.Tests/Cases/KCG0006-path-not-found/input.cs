using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[ScaleSubresource(".spec.replica", ".status.replicas", LabelSelectorPath = ".spec.size")]
[PrintColumn("No Name", ".spec.nme")]
[PrintColumn("Into A Scalar", ".spec.size.deeper")]
[PrintColumn("List", ".spec.words.first")]
[PrintColumn("No List", ".spec[0]")]
[PrintColumn("Syntax", ".spec[")]
[PrintColumn("No Dot", "spec.size")]
[PrintColumn("Metadata", ".metadata.nme")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public WidgetStatus? Status { get; set; }
}

public partial class WidgetSpec
{
    public int Size { get; set; }

    public List<string>? Words { get; set; }
}

public partial class WidgetStatus
{
    public string? Replicas { get; set; }
}
