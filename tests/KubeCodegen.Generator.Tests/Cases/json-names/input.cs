using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [JsonPropertyName("renamed")]
    public string? Name { get; set; }

    [JsonPropertyName("x-dashed.name")]
    public string? Dashed { get; set; }

    public string? URL { get; set; }

    public string? URLPath { get; set; }

    public string? IPv4 { get; set; }

    public string? already { get; set; }

    public string? A { get; set; }

    public string? _private { get; set; }

    public string? Straße { get; set; }

    public string? IO { get; set; }
}
