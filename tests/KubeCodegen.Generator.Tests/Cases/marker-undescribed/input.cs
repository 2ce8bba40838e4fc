using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    /// <summary>Stays.</summary>
    [Undescribed]
    public Inner? Plain { get; set; }

    /// <summary>Stays.</summary>
    [Undescribed(At = "[]"), Description("Said anew.", At = "[].name")]
    public List<Inner>? Items { get; set; }
}

[Resource("demo.example.com", "v1")]
public partial class Gadget
{
    /// <summary>Nothing is below.</summary>
    [Undescribed]
    public string? Text { get; set; }
}

/// <summary>Stays at items.</summary>
public partial class Inner
{
    /// <summary>Gone.</summary>
    public string? Name { get; set; }

    /// <summary>Gone.</summary>
    public Dictionary<string, Deeper>? Values { get; set; }
}

/// <summary>Gone.</summary>
public partial class Deeper
{
    /// <summary>Gone.</summary>
    public string? Value { get; set; }
}
