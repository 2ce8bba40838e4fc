using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Enum("small", "large")]
    public string? Size { get; set; }

    [Maximum(5)]
    public int Number { get; set; }

    public int Count { get; set; }
}
