using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public Dictionary<int, string>? Numbers { get; set; }

    public List<Dictionary<Level, string>>? Levels { get; set; }

    public Dictionary<string, Dictionary<Guid, string>>? Nested { get; set; }
}

public enum Level
{
    Small,
}
