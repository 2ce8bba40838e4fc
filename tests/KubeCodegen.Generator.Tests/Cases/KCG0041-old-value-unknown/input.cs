using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Immutable(At = "[]")]
    public List<string>? Items { get; set; }

    [Cel("self.a == oldSelf.a", At = "[]")]
    [Cel("self.a != 'oldSelf' /* oldSelf */", At = "[]")]
    public List<Part>? Parts { get; set; }

    // The list itself has an old value.
    [Immutable]
    public List<string>? Whole { get; set; }

    // Keys tell these apart.
    [ListType(ListMergeType.Map), ListMapKey("a"), Immutable(At = "[].b"), Immutable(At = "[].lists")]
    public List<Part>? Keyed { get; set; }
}

public partial class Part
{
    public required string A { get; set; }

    public string? B { get; set; }

    [Immutable(At = "[]")]
    public List<string>? Lists { get; set; }
}
