using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Required]
    public string? Name { get; set; }

    public required string Keyword { get; set; }

    [Required]
    public Inner? Inner { get; set; }

    [Required(At = "[].free")]
    public List<Inner>? Items { get; set; }
}

[Required(At = "ofTheType")]
public partial class Inner
{
    public string? Free { get; set; }

    public string? OfTheType { get; set; }
}
