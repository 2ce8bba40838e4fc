using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public object? Object { get; set; }

    public dynamic? Dynamic { get; set; }

    public List<object>? Objects { get; set; }

    public int[,]? Table { get; set; }

    public Action? Callback { get; set; }

    public IDisposable? Interface { get; set; }

    public Half Half { get; set; }

    public (int, string) Tuple { get; set; }

    public KeyValuePair<string, int> Pair { get; set; }

    public Queue<int>? Queue { get; set; }

    public Inner? Inner { get; set; }
}

public partial class Inner
{
    public Type? Type { get; set; }
}
