using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [RawSchema("""{"minLenght": 2, "maxLength": "5"}""")]
    public string? Name { get; set; }

    [AnyOf("""{"properties": {"file": {"patern": "^a"}}}""", """{"required": "bucket"}""")]
    public Part? Part { get; set; }

    // These are keywords.
    [RawSchema("""{"x-kubernetes-validations": [{"rule": "true"}], "externalDocs": {"url": "https://example.com"}, "nullable": true}""")]
    public string? Fine { get; set; }
}

public partial class Part
{
    public string? File { get; set; }
}
