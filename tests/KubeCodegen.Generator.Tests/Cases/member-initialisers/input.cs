using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public int Number { get; set; } = 3;

    public long Negative { get; set; } = -1;

    public string Text { get; set; } = "a \"quoted\" text";

    public string Empty { get; set; } = "";

    public bool Yes { get; set; } = true;

    public Level Level { get; set; } = Level.Large;

    public int FromConstant { get; set; } = Defaults.Retries * 2;

    public string Name { get; set; } = nameof(Widget);

    [Default(5)]
    public int Both { get; set; } = 5;

    public List<string> NotADefault { get; set; } = [];

    public Inner AlsoNot { get; set; } = new();

    public string? Null { get; set; } = null;

    public string Computed { get; set; } = string.Concat("a", "b");

    public int Zero { get; set; } = 0;

    public int? Maybe { get; set; } = 7;
}

public enum Level
{
    Small,
    Large,
}

public partial class Inner
{
    public int Depth { get; set; } = 1;
}

internal static class Defaults
{
    public const int Retries = 4;
}
