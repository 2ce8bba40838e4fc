using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MultipleOf(5)]
    public int Step { get; set; }

    [MultipleOf(2, At = "[]")]
    public List<long>? Even { get; set; }

    [MultipleOf(3, At = "{}")]
    public Dictionary<string, int>? Thirds { get; set; }
}
