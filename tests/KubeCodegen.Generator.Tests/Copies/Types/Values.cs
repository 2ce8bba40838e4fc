namespace Demo;

public partial class Values
{
    public Point Point { get; set; }

    public Point? Maybe { get; set; }

    public ReadOnlyPoint ReadOnly { get; set; }

    public Recorded? Recorded { get; set; }

    public PlainPoint? Plain { get; set; }

    public Pair<string, Item>? Pair { get; set; }
}

public partial struct Point
{
    public int X { get; set; }

    public List<string>? Names { get; set; }
}

public readonly partial struct ReadOnlyPoint
{
    public int X { get; init; }

    public List<string>? Names { get; init; }
}

public readonly partial record struct Recorded(int X, List<Item>? Items);

public struct PlainPoint
{
    public int X { get; set; }

    public List<string>? Names { get; set; }
}

public struct Pair<TFirst, TSecond>
{
    public TFirst? First { get; set; }

    public List<TSecond>? Seconds { get; set; }
}
