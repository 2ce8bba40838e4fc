using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>An informer of whatever kind, as a factory sees it.</summary>
public interface IInformer
{
    /// <summary>The kind.</summary>
    ApiResource Resource { get; }

    /// <summary>Whether every object of the initial list has reached the store and every handler that was there when the informer started.</summary>
    bool HasSynced { get; }

    /// <summary>Why listing or watching has failed the last time; null while all is well.</summary>
    Exception? LastError { get; }

    /// <summary>Begins; does nothing when it has begun.</summary>
    void Start();

    /// <summary>Ends when <see cref="HasSynced"/> is true.</summary>
    Task WaitForSyncAsync(CancellationToken cancellationToken);

    /// <summary>Stops for good. When this returns, nothing is delivered any more.</summary>
    /// <param name="cancellationToken">Do not wait any longer for handlers that are running.</param>
    Task StopAsync(CancellationToken cancellationToken);
}
