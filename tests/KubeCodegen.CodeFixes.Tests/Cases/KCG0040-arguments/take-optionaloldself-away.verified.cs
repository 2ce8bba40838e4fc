using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[ExactlyOneOf("fiel", "bucket")]
public partial class WidgetSpec
{
    public string? File { get; set; }

    public string? Bucket { get; set; }

    [UniqueItems]
    public List<string>? Names { get; set; }

    [Cel("self > 1")]
    public int Number { get; set; }

    [Cel("")]
    public int Empty { get; set; }
}
