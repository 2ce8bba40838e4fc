using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [PreserveUnknownFields]
    public Inner? Inner { get; set; }

    [PreserveUnknownFields]
    public Dictionary<string, string>? Values { get; set; }

    [PreserveUnknownFields(At = "[]")]
    public List<Inner>? Items { get; set; }

    public Open? OfItsType { get; set; }

    [PreserveUnknownFields]
    public Node? Tree { get; set; }
}

public partial class Inner
{
    public string? Text { get; set; }
}

[PreserveUnknownFields]
public partial class Open
{
    public string? Text { get; set; }
}

public partial class Node
{
    public string? Name { get; set; }

    [PreserveUnknownFields(At = "[]")]
    public List<Node>? Children { get; set; }

    [PreserveUnknownFields]
    public Node? Left { get; set; }
}
