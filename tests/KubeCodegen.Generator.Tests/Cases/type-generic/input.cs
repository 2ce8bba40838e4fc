using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Range<int>? Ints { get; set; }

    public Range<string>? Texts { get; set; }

    public List<Range<Item>>? Items { get; set; }

    public Box<Range<Item>>? Boxed { get; set; }

    public Pair<string, Item>? Pair { get; set; }

    public IntRange? Derived { get; set; }
}

public class Range<T>
{
    [Required]
    public T? From { get; set; }

    public List<T>? Others { get; set; }
}

public class Box<T>
{
    public T? Content { get; set; }
}

public struct Pair<TKey, TValue>
{
    public TKey Key { get; set; }

    public Dictionary<string, TValue>? Values { get; set; }
}

public partial class IntRange : Range<int>
{
    public int Step { get; set; }
}

public partial class Item
{
    public string? Name { get; set; }
}
