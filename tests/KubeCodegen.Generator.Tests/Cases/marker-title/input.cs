using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Title("Name")]
    public string? Name { get; set; }

    [Title("Word", At = "[]")]
    public List<string>? Words { get; set; }

    public Inner? Inner { get; set; }
}

[Title("Inner")]
public partial class Inner
{
    [Title("Value", At = "{}")]
    public Dictionary<string, string>? Values { get; set; }
}
