using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[OneOf("""{"required": ["file"]}""", """{"required": ["bucket"]}""")]
[OneOf("""{"required": ["name"]}""", """{"not": {"required": ["size"]}}""", At = "part")]
public partial class WidgetSpec
{
    public string? File { get; set; }

    public string? Bucket { get; set; }

    public Part? Part { get; set; }

    // The member's replaces the type's.
    [OneOf("{\"minProperties\": 2}", "{\"maxProperties\": 0}")]
    public Part? Other { get; set; }

    [OneOf("""{"format": "ipv4"}""", """{"format": "ipv6"}""", At = "[]")]
    public List<string>? Addresses { get; set; }

    [OneOf("""{"minimum": 10}""", """{"enum": [0]}""", At = "{}")]
    public Dictionary<string, int>? Weights { get; set; }
}

[OneOf("""{"required": ["name"]}""")]
public partial class Part
{
    public string? Name { get; set; }

    public int? Size { get; set; }
}
