using System.Collections.Immutable;
using k8s.Models;

namespace Demo;

public partial class Lists
{
    public List<string?>? Words { get; set; }

    public IList<Item?>? Items { get; set; }

    public IReadOnlyList<int>? Numbers { get; set; }

    public IEnumerable<Item>? Sequence { get; set; }

    public ICollection<string>? Collection { get; set; }

    public Item?[]? Array { get; set; }

    public int[][]? Jagged { get; set; }

    public HashSet<string>? Set { get; set; }

    public ISet<Item>? Objects { get; set; }

    public ImmutableArray<Item> ImmutableArray { get; set; }

    public ImmutableList<Item>? ImmutableList { get; set; }

    public IImmutableList<string>? ImmutableWords { get; set; }

    public List<byte[]?>? Blobs { get; set; }

    public List<List<Item>?>? Nested { get; set; }

    public List<Point?>? Points { get; set; }
}

public partial class Maps
{
    public Dictionary<string, string?>? Words { get; set; }

    public IDictionary<string, Item?>? Items { get; set; }

    public IReadOnlyDictionary<string, List<int>>? Numbers { get; set; }

    public SortedDictionary<string, Item>? Sorted { get; set; }

    public ImmutableDictionary<string, Item>? Immutable { get; set; }

    public Dictionary<string, Dictionary<string, string>>? Nested { get; set; }

    public Dictionary<string, ResourceQuantity>? Quantities { get; set; }

    public Dictionary<string, DateTime?>? Times { get; set; }
}

public partial class Item
{
    public string? Name { get; set; }

    public List<string>? Words { get; set; }
}
