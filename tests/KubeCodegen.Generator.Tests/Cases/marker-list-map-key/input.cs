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
    [ListType(ListMergeType.Map)]
    [ListMapKey("port", "protocol")]
    public List<Port>? Ports { get; set; }

    [ListMapKey("port")]
    [ListMapKey("protocol")]
    [ListType(ListMergeType.Map)]
    public List<Port>? InTwoAttributes { get; set; }

    [ListType(ListMergeType.Map, At = "{}")]
    [ListMapKey("port", At = "{}")]
    public Dictionary<string, List<Port>>? Groups { get; set; }
}

public partial class Port
{
    [Required]
    [JsonPropertyName("port")]
    public int Number { get; set; }

    public string Protocol { get; set; } = "TCP";
}
