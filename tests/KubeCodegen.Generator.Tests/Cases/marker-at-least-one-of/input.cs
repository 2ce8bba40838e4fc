using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[AtLeastOneOf("file", "bucket")]
[AtLeastOneOf("namespace", "a-b")]
[Cel("true")]
public partial class WidgetSpec : Place
{
    public string? File { get; set; }

    [JsonPropertyName("namespace")]
    public string? Space { get; set; }

    [JsonPropertyName("a-b")]
    public string? Dash { get; set; }

    [AtLeastOneOf("x", "y")]
    public Pair? Pair { get; set; }

    [AtLeastOneOf("x", "y", At = "[]")]
    public List<Pair>? Pairs { get; set; }
}

public partial class Place
{
    public string? Bucket { get; set; }
}

public partial class Pair
{
    public string? X { get; set; }

    public string? Y { get; set; }
}
