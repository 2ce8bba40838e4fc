using KubeCodegen;

namespace Demo;

/// <summary>The second part of the kind.</summary>
[StatusSubresource]
[PrintColumn("Phase", ".status.phase")]
[CrdLabel("part", "second")]
partial class Widget
{
    public WidgetStatus? Status { get; set; }
}

/// <summary>The second part.</summary>
public partial class WidgetSpec
{
    [Minimum(Limits.Least)]
    public int Size { get; set; } = Limits.Usual;
}
