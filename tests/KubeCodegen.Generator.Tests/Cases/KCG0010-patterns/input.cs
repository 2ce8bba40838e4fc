using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Pattern("^(?=a)")]
    public string? LookAhead { get; set; }

    [Pattern(@"(a)\1")]
    public string? BackReference { get; set; }

    [Pattern("[a-")]
    public string? Unclosed { get; set; }

    [Pattern("a{1001}", At = "[]")]
    public List<string>? TooOften { get; set; }
}
