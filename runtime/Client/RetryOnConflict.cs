namespace KubeCodegen.Client;

/// <summary>Does again what failed because the object had changed in between, as client-go's <c>retry.RetryOnConflict</c>.</summary>
public static class RetryOnConflict
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Runs <paramref name="attempt"/>, which gets the object anew, changes it and writes it, up to <paramref name="attempts"/> times, with a short wait in between.
    /// </summary>
    /// <returns>What the attempt returned that succeeded.</returns>
    /// <exception cref="ConflictException">The last attempt failed as well.</exception>
    public static async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> attempt, int attempts = 5, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        for (var failed = 0; ; failed++)
        {
            try
            {
                return await attempt(cancellationToken);
            }
            catch (ConflictException) when (failed + 1 < attempts)
            {
#pragma warning disable CA5394 // Spreading retries needs no secrecy.
                var delay = FirstDelay * Math.Pow(2, failed) * (1 + (Random.Shared.NextDouble() / 10));
#pragma warning restore CA5394
                await Task.Delay(delay, timeProvider ?? TimeProvider.System, cancellationToken);
            }
        }
    }
}
