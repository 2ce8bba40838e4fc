using KubeCodegen;

namespace Demo;

// Of each type that can be selected by, below maps of properties; in the order of the code.
[Resource("demo.example.com", "v1")]
[SelectableField(".spec.size")]
[SelectableField(".spec.isPaused")]
[SelectableField(".spec.color")]
[SelectableField(".spec.limits.cpu")]
[SelectableField(".status.since")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public WidgetStatus? Status { get; set; }
}

public partial class WidgetSpec
{
    public int Size { get; set; }

    public bool IsPaused { get; set; }

    public Color Color { get; set; }

    public Dictionary<string, string>? Limits { get; set; }
}

public enum Color
{
    Red,
    Green,
}

public partial class WidgetStatus
{
    public DateTime? Since { get; set; }
}
