using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[Immutable(At = "part.size")]
[Immutable(At = "part.color")]
[Cel("true", At = "part")]
public partial class WidgetSpec
{
    [Immutable]
    public required string Storage { get; set; }

    [Cel("self != 'x'")]
    [Immutable]
    public string? Zone { get; set; }

    [Immutable, JsonPropertyName("namespace")]
    public string? Space { get; set; }

    [Immutable, JsonPropertyName("a-b.c/d__e")]
    public string? Awkward { get; set; }

    [Immutable(At = "{}")]
    public Dictionary<string, int>? Weights { get; set; }

    public Part? Part { get; set; }

    [ListType(ListMergeType.Map), ListMapKey("name")]
    public List<Part>? Parts { get; set; }

    public Whole? Whole { get; set; }
}

[Immutable]
public partial class Whole
{
    public string? Name { get; set; }
}

[Cel("self.name != 'x'")]
public partial class Part
{
    [Immutable]
    public required string Name { get; set; }

    public string? Size { get; set; }

    public string? Color { get; set; }
}
