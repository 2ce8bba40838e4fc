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
    public Reference? Reference { get; set; }

    public Deeper? Deeper { get; set; }
}

/// <summary>What a reference of Kubernetes has, and a port.</summary>
public partial record Reference : V1LocalObjectReference
{
    public int? Port { get; set; }

    public List<string>? Paths { get; set; }
}

public partial record Deeper : Reference
{
    public string? Host { get; set; }
}
