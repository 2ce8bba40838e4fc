using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[ExactlyOneOf("inner.x", "inner.y")]
[AtLeastOneOf("inner")]
public partial class WidgetSpec
{
    public required Inner Inner { get; set; }

    [AtMostOneOf("x", "y")]
    public Dictionary<string, string>? Map { get; set; }

    [AtMostOneOf]
    public Inner? Nothing { get; set; }

    [AtMostOneOf("x", "x")]
    public Inner? Twice { get; set; }

    [Cel(" ")]
    public string? EmptyRule { get; set; }

    [Cel("true", Message = "two\nlines")]
    public string? Lines { get; set; }

    [Cel("true", Message = " ")]
    public string? Blank { get; set; }

    [Cel("true &&\ntrue", MessageExpression = "'x'")]
    public string? LongRule { get; set; }

    [Cel("self.oldSelf == 'oldSelf'", OptionalOldSelf = true)]
    public string? NoOldSelf { get; set; }

    [Cel("true", Reason = (CelReason)7)]
    public string? Reason { get; set; }

    [Cel("true", FieldPath = ".y.z")]
    public Inner? LeadsNowhere { get; set; }

    [Cel("true", FieldPath = "x")]
    public Inner? Malformed { get; set; }

    [Immutable, JsonPropertyName("1st")]
    public string? Unspeakable { get; set; }

    [OneOf]
    public string? NoBranch { get; set; }

    [AnyOf("{\"minLength\": 1", "[]")]
    public string? NoSchema { get; set; }

    [Not("{'enum': [1, 2, 3], 'type': 'integer', 'minimum': 0}")]
    public string? NoJson { get; set; }

    [RawSchema("true", Replace = true)]
    public string? NotRaw { get; set; }

    [AdditionalProperties(false)]
    public Inner? Closed { get; set; }

    [AdditionalProperties(true)]
    public string? NoObject { get; set; }

    [ExternalDocs("https://exa mple.com")]
    public string? NoUrl { get; set; }
}

public partial class Inner
{
    public string? X { get; set; }
}
