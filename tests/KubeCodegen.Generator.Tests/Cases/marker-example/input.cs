using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Example("web-1")]
    public string? Name { get; set; }

    [Example(8080)]
    public int Port { get; set; }

    [Example(Json = """{"a": [1, 2.50, null]}""")]
    public Dictionary<string, List<int>>? Table { get; set; }

    [Example("word", At = "[]")]
    public List<string>? Words { get; set; }
}
