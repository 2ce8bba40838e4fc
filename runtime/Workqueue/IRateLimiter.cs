namespace KubeCodegen.Workqueue;

/// <summary>Says how long to wait before a key is tried again, as client-go's <c>TypedRateLimiter</c>.</summary>
/// <typeparam name="TKey">What names a piece of work.</typeparam>
public interface IRateLimiter<in TKey>
    where TKey : notnull
{
    /// <summary>How long to wait this time.</summary>
    TimeSpan When(TKey key);

    /// <summary>The key has been processed with success, or is given up.</summary>
    void Forget(TKey key);

    /// <summary>How often was asked for the key since it was forgotten.</summary>
    int NumRequeues(TKey key);
}
