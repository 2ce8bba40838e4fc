using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MaxProperties(5)]
    public Dictionary<string, string>? Labels { get; set; }

    public Choice? Choice { get; set; }

    [MaxProperties(3, At = "{}")]
    public Dictionary<string, Choice>? Choices { get; set; }
}

[MaxProperties(1)]
public partial class Choice
{
    public string? A { get; set; }

    public string? B { get; set; }
}
