using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public sealed partial record Widget
{
    public WidgetSpec? Spec { get; init; }

    public WidgetStatus? Status { get; set; }
}

/// <summary>A positional record.</summary>
/// <param name="Name">The name.</param>
/// <param name="Ports">The ports.</param>
/// <param name="Size">The size.</param>
public partial record WidgetSpec(string Name, List<int>? Ports, int Size = 3)
{
    public Dictionary<string, string>? Labels { get; init; }
}

public partial record WidgetStatus
{
    public IList<string>? Words { get; set; }
}
