using KubeCodegen;

namespace Demo;

/// <summary>The first part.</summary>
[PrintColumn("Size", ".spec.size")]
[Resource("demo.example.com", "v1")]
[Description("In one of the parts.")]
[CrdLabel("part", "first")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}
