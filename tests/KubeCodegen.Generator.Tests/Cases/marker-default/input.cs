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
    [Default(3)]
    public int Replicas { get; set; }

    [Default("say \"hi\"")]
    public string? Text { get; set; }

    [Default(true)]
    public bool Enabled { get; set; }

    [Default(Level.Large)]
    public Level Level { get; set; }

    [Default(9223372036854775807)]
    public long Greatest { get; set; }

    [Default(Json = """["a", "b"]""")]
    public List<string>? Words { get; set; }

    [Default(Json = """{"depth": 2}""")]
    public Inner? Inner { get; set; }

    [Default("x", At = "[]")]
    public List<string>? Items { get; set; }

    [Default(1, At = "depth")]
    public Inner? Deep { get; set; }

    [Nullable]
    [Default(null)]
    public string? Null { get; set; }

    [Default(Json = "{}")]
    public Dictionary<string, string>? Map { get; set; }
}

public partial class Inner
{
    public int Depth { get; set; }
}

public enum Level
{
    Small,
    [JsonStringEnumMemberName("large")]
    Large,
}
