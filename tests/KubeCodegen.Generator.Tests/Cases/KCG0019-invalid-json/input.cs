using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Default(Json = "{")]
    public string? Default { get; set; }

    [Example(Json = "[1,]")]
    public List<int>? Example { get; set; }

    [Default]
    public string? Nothing { get; set; }

    [Default(Json = "text")]
    public string? Unquoted { get; set; }
}
