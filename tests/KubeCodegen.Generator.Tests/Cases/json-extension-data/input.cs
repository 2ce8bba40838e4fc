using System.Text.Json;
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

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    public Loose? Loose { get; set; }
}

public partial class Loose
{
    [JsonExtensionData]
    public IDictionary<string, object>? Others { get; set; }
}
