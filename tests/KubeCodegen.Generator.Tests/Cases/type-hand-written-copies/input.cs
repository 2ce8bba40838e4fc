using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Own? Own { get; set; }

    public List<Own>? Owns { get; set; }

    public Half? Half { get; set; }

    public Equal? Equal { get; set; }
}

/// <summary>Copies itself.</summary>
public partial class Own
{
    public string? Name { get; set; }

    public Own DeepCopy() => new() { Name = Name };
}

/// <summary>Copies itself into another.</summary>
public partial class Half
{
    public List<string>? Words { get; set; }

    public void DeepCopyInto(Half target) => target.Words = Words is null ? null : [.. Words];
}

/// <summary>Compares itself.</summary>
public partial class Equal
{
    public string? Name { get; set; }

    public bool DeepEquals(Equal? other) => string.Equals(Name, other?.Name, StringComparison.OrdinalIgnoreCase);
}
