using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MaxItems(8)]
    public List<string>? Words { get; set; }

    [MinItems(1)]
    [MaxItems(1)]
    public string[]? Single { get; set; }

    [MaxItems(2, At = "[]")]
    public List<List<string>>? Lines { get; set; }

    [MaxItems(3, At = "{}")]
    public Dictionary<string, HashSet<string>>? Groups { get; set; }
}
