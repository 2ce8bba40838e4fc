using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1"), SelectableField(".spec"), SelectableField(".spec.name")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public string? Name { get; set; }
}
