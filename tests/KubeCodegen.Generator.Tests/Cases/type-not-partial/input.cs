using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Plain? Plain { get; set; }

    public List<PlainRecord>? Records { get; set; }

    public PlainStruct Struct { get; set; }

    public Hiding? Hiding { get; set; }
}

public class Plain
{
    public string? Name { get; set; }

    public List<string>? Words { get; set; }

    public Plain2? Next { get; set; }
}

public class Plain2 : Plain3
{
    public int Size { get; init; }
}

public class Plain3
{
    public List<int>? Numbers { get; set; }
}

public record PlainRecord(string Name, List<string>? Words);

public struct PlainStruct
{
    public List<string>? Words { get; set; }
}

public class Hiding
{
    private readonly List<string> cache = [];

    private int calls;

    public List<string> GetOnly { get; } = [];

    public string? PrivateSetter { get; private set; }

    public required string Needed { get; set; }

    public void Remember(string word)
    {
        calls++;
        cache.Add(word + calls);
        PrivateSetter = word;
    }
}
