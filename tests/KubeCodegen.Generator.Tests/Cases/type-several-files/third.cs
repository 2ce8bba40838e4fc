namespace Demo;

public partial class WidgetStatus : Shared
{
    public Phase? Phase { get; set; }
}

public partial class Shared
{
    public long? ObservedGeneration { get; set; }
}

public enum Phase
{
    Ready,
    Failed,
}

internal static class Limits
{
    public const int Least = 1;

    public const int Usual = 5;
}
