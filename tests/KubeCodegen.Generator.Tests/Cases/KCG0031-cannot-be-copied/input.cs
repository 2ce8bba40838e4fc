using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Hiding? Hiding { get; set; }

    public NoConstructor? NoConstructor { get; set; }

    public GetOnly<string>? Generic { get; set; }

    public HidingRecord? Record { get; set; }

    public Fine? Fine { get; set; }

    public Written? Written { get; set; }
}

public class Hiding
{
    private int calls;

    public string? Text { get; set; }

    public void Call() => Text += calls++;
}

public class NoConstructor(string text)
{
    public string Text { get; set; } = text;
}

public class GetOnly<T>
{
    public List<T> Items { get; } = [];
}

public record HidingRecord
{
    private readonly List<string> cache = [];

    public void Remember(string text) => cache.Add(text);
}

public record Fine(string Text)
{
    private int calls;

    public List<int>? Numbers { get; init; }

    public void Call() => calls++;

    public override string ToString() => Text + calls;
}

public class Written(string text)
{
    private readonly string text = text;

    public Written DeepCopy() => new(text);

    public bool DeepEquals(Written? other) => text == other?.text;
}
