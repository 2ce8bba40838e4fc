using System.Text.Json;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public bool? Boolean { get; set; }

    public int? Int { get; set; }

    public long? Long { get; set; }

    public DateTime? DateTime { get; set; }

    public DateTimeOffset? DateTimeOffset { get; set; }

    public DateOnly? Date { get; set; }

    public TimeSpan? Duration { get; set; }

    public Guid? Guid { get; set; }

    public JsonElement? Element { get; set; }

    public Level? Level { get; set; }

    public Point? Point { get; set; }

    public char? Letter { get; set; }

    public List<int?>? Ints { get; set; }

    public Dictionary<string, DateTime?>? Times { get; set; }
}

public enum Level
{
    Small,
    Large,
}

public partial struct Point
{
    public int X { get; set; }

    public List<string>? Names { get; set; }
}
