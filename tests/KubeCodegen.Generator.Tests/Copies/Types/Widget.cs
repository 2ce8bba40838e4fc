using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[StatusSubresource]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public WidgetStatus? Status { get; set; }

    [JsonIgnore]
    public List<string>? Notes { get; set; }
}

public partial class WidgetSpec
{
    public string? Text { get; set; }

    public int Number { get; set; }

    public Level? Level { get; set; }

    public DateTime? Time { get; set; }

    public DateTimeOffset Moment { get; set; }

    public Uri? Address { get; set; }

    public byte[]? Bytes { get; set; }

    public IntOrString? Port { get; set; }

    public ResourceQuantity? Quantity { get; set; }

    public JsonElement Element { get; set; }

    public JsonNode? Node { get; set; }

    public Lists? Lists { get; set; }

    public Maps? Maps { get; set; }

    public Values? Values { get; set; }

    public Setters? Setters { get; set; }

    public Zoo? Zoo { get; set; }

    public V1PodSpec? Pod { get; set; }
}

public partial record WidgetStatus(string? Phase, List<V1Condition>? Conditions)
{
    public Animal? Animal { get; set; }

    public List<Animal>? Animals { get; set; }

    public Shape? Shape { get; set; }

    public Own? Own { get; set; }

    public Plain? Plain { get; set; }

    public Reference? Reference { get; set; }
}

public enum Level
{
    Small,
    Large,
}
