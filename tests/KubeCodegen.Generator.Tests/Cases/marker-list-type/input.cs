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
    [ListType(ListMergeType.Atomic)]
    public List<string>? Atomic { get; set; }

    [ListType(ListMergeType.Set)]
    public List<string>? Set { get; set; }

    [ListType(ListMergeType.Map)]
    [ListMapKey("name")]
    public List<Port>? Map { get; set; }

    [ListType(ListMergeType.Atomic)]
    public HashSet<string>? AtomicSet { get; set; }

    [ListType(ListMergeType.Set, At = "[]")]
    public List<List<string>>? Lists { get; set; }

    [ListType(ListMergeType.Set, At = "{}")]
    public Dictionary<string, List<string>>? Groups { get; set; }

    [ListType(ListMergeType.None, At = "conditions")]
    [SchemaFields("conditions")]
    public V1PodStatus? Pod { get; set; }
}

public partial class Port
{
    [Required]
    public string? Name { get; set; }
}
