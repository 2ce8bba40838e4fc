using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Node? Tree { get; set; }
}

public partial class Node
{
    /// <summary>What is below.</summary>
    public List<Node>? Children { get; set; }

    public Dictionary<string, List<Node>>? Named { get; set; }
}
