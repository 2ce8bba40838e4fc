using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Dictionary<int, string>? Numbers { get; set; }

    public Dictionary<string, Dictionary<Guid, string>>? Nested { get; set; }
}
