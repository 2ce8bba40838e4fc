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
    [Enum("a", "a")]
    public string? Twice { get; set; }

    [Enum("a", 1)]
    public string? Mixed { get; set; }

    [Enum("toolong")]
    [MaxLength(3)]
    public string? TooLong { get; set; }

    [Enum("a", null)]
    public string? Null { get; set; }

    public Level Level { get; set; }
}

public enum Level
{
    [JsonStringEnumMemberName("same")]
    One,
    [JsonStringEnumMemberName("same")]
    Two,
}
