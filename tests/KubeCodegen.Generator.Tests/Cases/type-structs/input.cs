using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Point Point { get; set; }

    public Point? Maybe { get; set; }

    public Readonly Readonly { get; set; }

    public Recorded Recorded { get; set; }

    public Positional? Positional { get; set; }

    public Dictionary<string, Point>? Map { get; set; }
}

public partial struct Point
{
    public int X { get; set; }

    public List<string>? Names { get; set; }
}

public readonly partial struct Readonly
{
    public Readonly()
    {
    }

    public int X { get; init; }

    public List<string> Names { get; init; } = [];
}

public partial record struct Recorded
{
    public List<string>? Names { get; set; }
}

public readonly partial record struct Positional(int X, List<string>? Names);
