using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Default(Json = "large")]
    public string? Size { get; set; }

    [Default(Json = "{")]
    public Dictionary<string, string>? Map { get; set; }
}
