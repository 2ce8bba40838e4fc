namespace KubeCodegen.Cache;

/// <summary>How a step of a reflector ended.</summary>
internal enum StepOutcome
{
    /// <summary>The store has the server's state; a watch can go on from there.</summary>
    Listed,

    /// <summary>The server closed the watch.</summary>
    Closed,

    /// <summary>The connection was silent for too long and was cut.</summary>
    Silent,

    /// <summary>The version or continue token is too old (410), or the watch contradicts what it said before.</summary>
    Expired,

    /// <summary>The list is older than what is known.</summary>
    Stale,

    /// <summary>The server does not do streaming lists.</summary>
    StreamingRefused,

    /// <summary>A streaming list was silent for too long: the server may not know them, or there is no connection.</summary>
    StreamingSilent,

    /// <summary>Anything else: <see cref="StepResult.Error"/> says what.</summary>
    Failed,
}

/// <summary>How a step of a reflector ended.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Error">Why, with failures.</param>
/// <param name="Lifetime">How long the watch was open; zero when there was none.</param>
/// <param name="Changes">How many events the watch has brought, without those of a streaming list.</param>
internal readonly record struct StepResult(StepOutcome Outcome, Exception? Error = null, TimeSpan Lifetime = default, int Changes = 0);
