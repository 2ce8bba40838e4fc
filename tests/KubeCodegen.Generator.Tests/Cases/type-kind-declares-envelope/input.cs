using System.Text.Json.Serialization;
using k8s;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", ListKind = "Widgets")]
public partial class Widget : IKubernetesObject<V1ObjectMeta>
{
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "demo.example.com/v1";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Widget";

    [JsonPropertyName("metadata")]
    public V1ObjectMeta Metadata { get; set; } = new();

    public int Size { get; set; }
}

public partial class WidgetList
{
    public List<Widget> Items { get; set; } = [];
}
