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
    [MapType(MapMergeType.Atomic)]
    public Dictionary<string, string>? Selector { get; set; }

    [MapType(MapMergeType.Granular)]
    public Dictionary<string, string>? Labels { get; set; }

    public Reference? OfItsType { get; set; }

    [MapType(MapMergeType.None)]
    public V1LocalObjectReference? Ours { get; set; }

    [MapType(MapMergeType.Atomic, At = "[]")]
    public List<Plain>? Items { get; set; }
}

[MapType(MapMergeType.Atomic)]
public partial class Reference
{
    public string? Name { get; set; }
}

public partial class Plain
{
    public string? Name { get; set; }
}
