using System.Text.Json;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [IntOrString]
    public string? Port { get; set; }

    [IntOrString(At = "[]")]
    public List<string>? Ports { get; set; }

    [IntOrString]
    [Pattern("^[0-9]+%$")]
    [Description("An amount or a share.")]
    public IntOrString? Share { get; set; }

    [IntOrString(At = "{}")]
    public Dictionary<string, JsonElement>? Values { get; set; }
}
