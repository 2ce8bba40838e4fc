using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[RawSchema("""{"anyOf": [{"required": ["plain"]}, {"required": ["ports"]}], "properties": {"plain": {"maxLength": 5}, "extra": {"type": "string"}}}""")]
public partial class WidgetSpec
{
    /// <summary>Keeps its type and its text.</summary>
    [MinLength(1)]
    [RawSchema("""{"pattern": "^a", "minLength": 2}""")]
    [RawSchema("""{"title": "Plain", "default": "ab"}""")]
    public string? Plain { get; set; }

    /// <summary>Says all in JSON but this.</summary>
    [RawSchema("""{"x-kubernetes-int-or-string": true, "allOf": [{"anyOf": [{"type": "integer"}, {"type": "string"}]}, {"maxLength": 5}]}""", Replace = true)]
    [Example(80)]
    public string? Whole { get; set; }

    /// <summary>Not this text.</summary>
    [RawSchema("""{"type": "object", "description": "This one.", "x-kubernetes-preserve-unknown-fields": true}""", Replace = true)]
    public object? Any { get; set; }

    [RawSchema("""{"items": {"properties": {"name": {"enum": ["http", "https"]}}}, "maxItems": 5}""")]
    [RawSchema("""{"minimum": 1024}""", At = "[].number")]
    public List<Port>? Ports { get; set; }

    [RawSchema("""{"additionalProperties": {"minimum": 1, "nullable": true}}""")]
    public Dictionary<string, int>? Weights { get; set; }

    [RawSchema("""{"additionalProperties": true}""")]
    public Dictionary<string, string>? Open { get; set; }

    [RawSchema("""{"type": "string", "format": "uuid"}""", Replace = true, At = "[]")]
    public List<object>? Ids { get; set; }

    public Old? Old { get; set; }
}

public partial class Port
{
    public required string Name { get; set; }

    public int? Number { get; set; }
}

/// <summary>A type that is not looked at.</summary>
[RawSchema("""{"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}""", Replace = true)]
[MaxProperties(3)]
public partial class Old
{
    public object? A { get; set; }
}
