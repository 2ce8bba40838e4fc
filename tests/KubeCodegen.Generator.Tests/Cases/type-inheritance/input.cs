using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Derived? Derived { get; set; }

    public List<Middle>? Middles { get; set; }
}

public partial class Root
{
    [Required]
    public string? Name { get; set; }

    public List<string>? Words { get; set; }
}

[MinProperties(1)]
public abstract partial class Middle : Root
{
    public int Size { get; set; }
}

/// <summary>Derived comes last.</summary>
public sealed partial class Derived : Middle
{
    public Dictionary<string, Root>? Roots { get; set; }
}
