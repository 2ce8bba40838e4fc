using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public string? KubeKind { get; set; }

    public static string CustomResourceDefinition() => "";

    [JsonPropertyName("type")]
    public string? Kind { get; set; }

    public int ApiVersion { get; set; }

    public V1ObjectMeta? Metadata { get; init; }
}
