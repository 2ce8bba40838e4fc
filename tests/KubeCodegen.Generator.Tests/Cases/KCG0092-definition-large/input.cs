using KubeCodegen;

namespace Demo;

// Types are inlined wherever they are used, so a few of them make much. The group is wrong on purpose: nothing is written.
[Resource("example", "v1")]
public partial class Widget
{
    public Ten? Spec { get; set; }

    public Tenth? Status { get; set; }
}

[Resource("example", "v1", Plural = "gadgets")]
public partial class Gadget
{
    public Tenth? Spec { get; set; }
}

public partial class Ten
{
    public Tenth? M0 { get; set; }

    public Tenth? M1 { get; set; }

    public Tenth? M2 { get; set; }

    public Tenth? M3 { get; set; }

    public Tenth? M4 { get; set; }

    public Tenth? M5 { get; set; }

    public Tenth? M6 { get; set; }

    public Tenth? M7 { get; set; }

    public Tenth? M8 { get; set; }

    public Tenth? M9 { get; set; }
}

public partial class Tenth
{
    public Hundredth? M0 { get; set; }

    public Hundredth? M1 { get; set; }

    public Hundredth? M2 { get; set; }

    public Hundredth? M3 { get; set; }

    public Hundredth? M4 { get; set; }

    public Hundredth? M5 { get; set; }

    public Hundredth? M6 { get; set; }

    public Hundredth? M7 { get; set; }

    public Hundredth? M8 { get; set; }

    public Hundredth? M9 { get; set; }
}

public partial class Hundredth
{
    public Thousandth? M0 { get; set; }

    public Thousandth? M1 { get; set; }

    public Thousandth? M2 { get; set; }

    public Thousandth? M3 { get; set; }

    public Thousandth? M4 { get; set; }

    public Thousandth? M5 { get; set; }

    public Thousandth? M6 { get; set; }

    public Thousandth? M7 { get; set; }

    public Thousandth? M8 { get; set; }

    public Thousandth? M9 { get; set; }
}

public partial class Thousandth
{
    public string? M0 { get; set; }

    public string? M1 { get; set; }

    public string? M2 { get; set; }

    public string? M3 { get; set; }

    public string? M4 { get; set; }

    public string? M5 { get; set; }

    public string? M6 { get; set; }

    public string? M7 { get; set; }

    public string? M8 { get; set; }

    public string? M9 { get; set; }
}
