using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Level Level { get; set; }

    public Level? Maybe { get; set; }

    public List<Level>? Levels { get; set; }

    public Dictionary<string, Level>? Map { get; set; }

    public Level Initial { get; set; } = Level.Middle;

    public Small Small { get; set; }
}

public enum Level
{
    [JsonStringEnumMemberName("small")]
    Small,
    Middle,
    [JsonStringEnumMemberName("very-large")]
    Large,
    AlsoLarge = Large,
}

public enum Small : byte
{
    One = 1,
    Two = 2,
}
