using System.Collections.Immutable;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public List<string>? List { get; set; }

    public IList<string>? IList { get; set; }

    public IReadOnlyList<string>? ReadOnlyList { get; set; }

    public IEnumerable<string>? Sequence { get; set; }

    public ICollection<string>? Collection { get; set; }

    public IReadOnlyCollection<string>? ReadOnlyCollection { get; set; }

    public string[]? Array { get; set; }

    public HashSet<string>? HashSet { get; set; }

    public ISet<int>? Set { get; set; }

    public IReadOnlySet<string>? ReadOnlySet { get; set; }

    public ImmutableArray<string> ImmutableArray { get; set; }

    public ImmutableList<string>? ImmutableList { get; set; }

    public IImmutableList<string>? IImmutableList { get; set; }
}
