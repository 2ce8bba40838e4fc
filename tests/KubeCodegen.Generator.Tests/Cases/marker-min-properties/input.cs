using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MinProperties(1)]
    public Dictionary<string, string>? Labels { get; set; }

    [MinProperties(2)]
    public Choice? Choice { get; set; }

    [MinProperties(1, At = "[]")]
    public List<Choice>? Choices { get; set; }
}

[MinProperties(1)]
public partial class Choice
{
    public string? A { get; set; }

    public string? B { get; set; }
}
