using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [System.Text.Json.Serialization.JsonIgnore]
    public object? Anything { get; set; }

    [System.Text.Json.Serialization.JsonIgnore]
    public List<dynamic>? Things { get; set; }

    [System.Text.Json.Serialization.JsonIgnore]
    public int[,]? Table { get; set; }

    /// <summary>Called now and then.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Action? Callback { get; set; }
}
