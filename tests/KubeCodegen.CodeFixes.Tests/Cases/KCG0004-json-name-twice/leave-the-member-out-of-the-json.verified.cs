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
    public string? Name { get; set; }

    [JsonPropertyName("name")]
    [JsonIgnore]
    public string? Title { get; set; }

    public string? URL { get; set; }

    [JsonIgnore]
    public string? Url { get; set; }
}
