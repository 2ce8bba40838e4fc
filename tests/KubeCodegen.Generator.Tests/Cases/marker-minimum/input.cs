using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[Minimum(7, At = "limit")]
public partial class WidgetSpec
{
    [Minimum(1)]
    public int Replicas { get; set; }

    [Minimum(-5, Exclusive = true)]
    public long Offset { get; set; }

    [Minimum(0, At = "[]")]
    public List<int>? Ports { get; set; }

    [Minimum(10, At = "{}")]
    public Dictionary<string, int>? Weights { get; set; }

    [Minimum(2, At = "[]{}")]
    public List<Dictionary<string, int>>? Tables { get; set; }

    [Minimum(3, At = "inner.depth")]
    public Outer? Outer { get; set; }

    public int Limit { get; set; }
}

[Minimum(4, At = "width")]
public partial class Outer
{
    public Inner? Inner { get; set; }

    public int Width { get; set; }
}

public partial class Inner
{
    [Minimum(1)]
    public int Depth { get; set; }
}
