using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MinLength(1, At = "[")]
    public List<string>? Open { get; set; }

    [MinLength(1, At = ".name")]
    public List<string>? Dot { get; set; }

    [MinLength(1, At = "a..b")]
    public List<string>? Dots { get; set; }

    [MinLength(1, At = "[0]")]
    public List<string>? Index { get; set; }
}
