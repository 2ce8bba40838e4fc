using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Enum("Always", "Never")]
    public string? Policy { get; set; }

    [Enum(1, 2, 4)]
    public int Size { get; set; }

    [Enum(true)]
    public bool OnlyTrue { get; set; }

    [Nullable]
    [Enum("a", null)]
    public string? OrNull { get; set; }

    [Enum("x", At = "[]")]
    public List<string>? Words { get; set; }

    [Enum("y", At = "{}")]
    public Dictionary<string, string>? Labels { get; set; }

    [Enum("Small", "Middle")] // The member's word counts, not the type's.
    public Level Narrowed { get; set; }

    public Level Whole { get; set; }
}

[Description("How much.")]
[Enum("Small", "Large")]
public enum Level
{
    Small,
    Middle,
    Large,
}
