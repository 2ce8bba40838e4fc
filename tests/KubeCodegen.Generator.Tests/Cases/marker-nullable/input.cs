using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Nullable]
    public string? Text { get; set; }

    public string? NotForTheSchema { get; set; }

    [Nullable(At = "[]")]
    public List<string?>? Words { get; set; }

    [Nullable(At = "{}")]
    public Dictionary<string, int?>? Numbers { get; set; }

    [Nullable]
    public Inner? Inner { get; set; }

    public Always? Always { get; set; }
}

public partial class Inner
{
    public string? Text { get; set; }
}

[Nullable]
public partial class Always
{
    public string? Text { get; set; }
}
