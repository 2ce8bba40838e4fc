using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public List<string> GetOnly { get; } = [];

    public Dictionary<string, int> GetOnlyMap { get; } = new();

    public Inner GetOnlyObject { get; } = new();

    public string InitOnly { get; init; } = "x";

    public List<string>? InitOnlyList { get; init; }

    public required string Needed { get; init; }

    public string? PrivateSetter { get; private set; }

    public List<string>? InternalSetter { get; internal set; }

    public string? Virtual { get; set { field = value?.Trim(); } }

    public void Set(string text) => PrivateSetter = text;
}

public partial class Inner
{
    public string? Text { get; set; }
}
