using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public Node? Tree { get; set; }

    public A? A { get; set; }

    [SchemaFields("name")]
    public V1JSONSchemaProps? Foreign { get; set; }

    public Widget? Itself { get; set; }
}

public partial class Node
{
    public List<Node>? Children { get; set; }
}

public partial class A
{
    public Dictionary<string, B>? B { get; set; }
}

public partial class B
{
    public A? A { get; set; }
}
