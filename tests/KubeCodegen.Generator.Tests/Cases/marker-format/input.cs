using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Format("ipv4")]
    public string? Address { get; set; }

    [Format("")]
    public long Plain { get; set; }

    [Format("hostname", At = "[]")]
    public List<string>? Hosts { get; set; }

    [Format("password", At = "{}")]
    public Dictionary<string, string>? Secrets { get; set; }
}
