using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [AdditionalProperties(true)]
    public Empty? Fields { get; set; }

    [AdditionalProperties(false)]
    public Empty? Nothing { get; set; }

    [AdditionalProperties(true, At = "[]")]
    public List<Part>? Parts { get; set; }

    [AdditionalProperties(true, At = "{}")]
    public Dictionary<string, Empty>? Values { get; set; }
}

public partial class Empty;

public partial class Part
{
    public string? Name { get; set; }
}
