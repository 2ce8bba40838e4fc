using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Not("""{"enum": ["default", "system"]}""")]
    public string? Name { get; set; }

    [Not("""{"pattern": "^-"}""", At = "[]")]
    public List<string>? Names { get; set; }

    [Not("""{"multipleOf": 10}""", At = "{}")]
    public Dictionary<string, int>? Weights { get; set; }

    public Part? Part { get; set; }
}

[Not("""{"required": ["file", "bucket"]}""")]
public partial class Part
{
    public string? File { get; set; }

    public string? Bucket { get; set; }
}
