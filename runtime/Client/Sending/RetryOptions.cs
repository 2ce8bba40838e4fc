namespace KubeCodegen.Client;

/// <summary>How often and after which time a request is sent again that the server did not do.</summary>
public sealed record RetryOptions
{
    /// <summary>Ten times at the most, as client-go does.</summary>
    public static RetryOptions Default { get; } = new();

    /// <summary>Never.</summary>
    public static RetryOptions None { get; } = new() { MaxRetries = 0 };

    /// <summary>How often at the most, beside the first time.</summary>
    public int MaxRetries { get; init; } = 10;

    /// <summary>The wait before the first retry, when the server names none; it doubles each time.</summary>
    public TimeSpan InitialDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait; a server that asks for a longer one is not asked again.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);
}
