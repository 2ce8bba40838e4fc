using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Pattern(@"\Aa++\Z")]
    public string? Greedy { get; set; }

    [Pattern("^(?>[a-z]+)\\u00e9$")]
    public string? Atomic { get; set; }

    [Pattern("^(?=a)")]
    public string? Ahead { get; set; }
}
