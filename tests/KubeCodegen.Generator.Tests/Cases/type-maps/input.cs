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
    public Dictionary<string, string>? Map { get; set; }

    public IDictionary<string, int>? IMap { get; set; }

    public IReadOnlyDictionary<string, string>? ReadOnlyMap { get; set; }

    public SortedDictionary<string, string>? Sorted { get; set; }

    public ImmutableDictionary<string, string>? Immutable { get; set; }

    public IImmutableDictionary<string, string>? IImmutable { get; set; }

    public Dictionary<string, Item>? Items { get; set; }

    public SortedDictionary<string, Item>? SortedItems { get; set; }

    public ImmutableDictionary<string, Item>? ImmutableItems { get; set; }

    public Dictionary<string, Item?>? MaybeItems { get; set; }

    public Dictionary<string, List<string>>? Lists { get; set; }

    public Dictionary<string, Dictionary<string, Item>>? Maps { get; set; }

    public Dictionary<string, ResourceQuantity>? Limits { get; set; }

    public Dictionary<string, byte[]>? Data { get; set; }
}

public partial class Item
{
    public string? Name { get; set; }
}
