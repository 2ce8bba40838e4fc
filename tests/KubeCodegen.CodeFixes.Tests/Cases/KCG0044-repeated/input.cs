using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Minimum(1)]
    [Minimum(2)]
    public int Low { get; set; }

    [Required, Optional, MaxLength(5)]
    public string? Undecided { get; set; }
}
