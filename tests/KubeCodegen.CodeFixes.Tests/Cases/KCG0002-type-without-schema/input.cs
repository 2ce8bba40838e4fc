using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public object? Anything { get; set; }

    public List<dynamic>? Things { get; set; }

    public int[,]? Table { get; set; }

    /// <summary>Called now and then.</summary>
    public Action? Callback { get; set; }
}
