using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MinLength(1)]
    public string? Name { get; set; }

    [MinLength(2, At = "[]")]
    public List<string>? Words { get; set; }

    [MinLength(3, At = "{}")]
    public Dictionary<string, string>? Labels { get; set; }

    [MinLength(4, At = "[][]")]
    public List<List<string>>? Lines { get; set; }
}
