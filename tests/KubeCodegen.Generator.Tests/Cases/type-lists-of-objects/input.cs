using System.Collections.Immutable;
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
    public List<Item>? List { get; set; }

    public IReadOnlyList<Item?>? ReadOnlyList { get; set; }

    public IEnumerable<Item>? Sequence { get; set; }

    public Item[]? Array { get; set; }

    public HashSet<Item>? Set { get; set; }

    public ImmutableArray<Item> ImmutableArray { get; set; }

    public IImmutableList<Item>? ImmutableList { get; set; }

    public List<Point>? Points { get; set; }

    public List<Point?>? MaybePoints { get; set; }

    public List<List<Item>>? Nested { get; set; }

    public Item[][]? Jagged { get; set; }

    public List<byte[]>? Blobs { get; set; }

    public List<V1Container>? Containers { get; set; }
}

public partial class Item
{
    public string? Name { get; set; }
}

public partial struct Point
{
    public int X { get; set; }
}
