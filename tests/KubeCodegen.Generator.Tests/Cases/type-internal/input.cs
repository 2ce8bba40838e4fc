using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
internal sealed partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

internal partial class WidgetSpec
{
    public List<Part>? Parts { get; set; }
}

internal partial record Part(string Name);
