using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[PrintColumn("Name", ".spec.nme")]
[PrintColumn("Size", "{.spec.size}")]
[PrintColumn("Deep", ".spec.parts[0].weigth")]
[PrintColumn("Unknown", ".spec.somethingElse")]
[ScaleSubresource(".spec.size", ".spec.sizze")]
public partial class Gadget
{
    public GadgetSpec? Spec { get; set; }
}

public partial class GadgetSpec
{
    public string? Name { get; set; }

    public int Size { get; set; }

    public List<Part>? Parts { get; set; }
}

public partial class Part
{
    public int Weight { get; set; }
}
