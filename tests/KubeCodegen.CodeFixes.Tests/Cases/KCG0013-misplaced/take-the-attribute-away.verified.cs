using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public int Number { get; set; }

    public string? Text { get; set; }

    public Dictionary<string, string>? Map { get; set; }

    public List<string>? Names { get; set; }

    public Dictionary<string, List<int>>? Lists { get; set; }

    public List<Port>? Ports { get; set; }

    // It never is in JSON.
    internal int Hidden { get; set; }
}

public partial class Port
{
    public required string Name { get; set; }
}

public partial class NoKind;
