using System.Collections.Generic;
using KubeCodegen;

namespace Demo;

// A finalizer of the definition that is none, and a key of a list map that may be null.
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public required WidgetSpec Spec { get; set; }
}

[Resource("demo.example.com", "v1")]
[CrdFinalizer("not a finalizer")]
public partial class Gadget
{
    public string? Name { get; set; }
}

public partial class WidgetSpec
{
    [ListType(ListMergeType.Map), ListMapKey("name")]
    public IList<Part>? Parts { get; set; }
}

public partial class Part
{
    [Required, Nullable]
    public string? Name { get; set; }

    // The value lacks what is required of it, although the server would fill it in.
    [Default(Json = "{}")]
    public Limits? Limits { get; set; }
}

public partial class Limits
{
    [Required, Default(3)]
    public int Cpu { get; set; }
}
