using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public string? Name { get; set; }

    [JsonPropertyName("NAME")]
    [JsonIgnore]
    public string? Title { get; set; }
}
