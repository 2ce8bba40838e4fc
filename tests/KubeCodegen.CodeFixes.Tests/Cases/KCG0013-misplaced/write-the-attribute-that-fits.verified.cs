using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Minimum(1)]
    public int Number { get; set; }

    [MaxLength(3)]
    public string? Text { get; set; }

    [MaxProperties(3)]
    public Dictionary<string, string>? Map { get; set; }

    [Pattern("^[a-z]+$")]
    public List<string>? Names { get; set; }

    [MinItems(1, At = "{}")]
    public Dictionary<string, List<int>>? Lists { get; set; }

    [ListMapKey("name")]
    public List<Port>? Ports { get; set; }

    // It never is in JSON.
    [Minimum(1)]
    internal int Hidden { get; set; }
}

public partial class Port
{
    public required string Name { get; set; }
}

[StatusSubresource]
public partial class NoKind;
