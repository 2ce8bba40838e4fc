namespace KubeCodegen.Cache;

/// <summary>How a handler of an informer is told.</summary>
public sealed record HandlerOptions
{
    /// <summary>What the handler is called in the log.</summary>
    public string Name { get; init; } = "handler";

    /// <summary>After which time, again and again, the handler is told all objects once more; null for never.</summary>
    public TimeSpan? ResyncPeriod { get; init; }
}
