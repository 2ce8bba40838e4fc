using System.Collections.Concurrent;
using k8s;
using k8s.Models;
using KubeCodegen.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KubeCodegen.Cache;

/// <summary>
/// Makes informers, one for each kind, namespace and selector, however often it is asked; starts and stops them together.
/// As an observer of a connection's writes it lets programs read what they have written:
/// after a write returns, no lister of this factory shows an older state of that object.
/// </summary>
public sealed class SharedInformerFactory : IWriteObserver, IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Resource, InformerScope Scope), IInformer> _informers = new();
    private readonly StreamingListRefusals _refusals = new();
    private readonly Lock _gate = new();
    private readonly IListWatchFactory _source;
    private readonly SharedInformerFactoryOptions _options;
    private readonly ILogger _logger;
    private readonly TimeProvider? _time;
    private readonly IDisposable? _observation;
    private bool _isStopped;

    /// <summary>Makes a factory whose listers show what clients of the same connection have written.</summary>
    /// <param name="connection">The way to the server.</param>
    /// <param name="options">What is the same for all informers; null for the defaults.</param>
    /// <param name="logger">Where failures are reported; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public SharedInformerFactory(
        KubeConnection connection, SharedInformerFactoryOptions? options = null, ILogger<SharedInformerFactory>? logger = null, TimeProvider? timeProvider = null)
        : this(new ConnectionSource(connection), options, logger, timeProvider) => _observation = connection.Observe(this);

    /// <summary>Makes a factory on sources of any kind; tell it of writes as an <see cref="IWriteObserver"/>.</summary>
    /// <param name="source">Where the objects come from.</param>
    /// <param name="options">What is the same for all informers; null for the defaults.</param>
    /// <param name="logger">Where failures are reported; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public SharedInformerFactory(
        IListWatchFactory source, SharedInformerFactoryOptions? options = null, ILogger<SharedInformerFactory>? logger = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        (_source, _options, _logger, _time) = (source, options ?? new(), logger ?? (ILogger)NullLogger.Instance, timeProvider);
    }

    /// <summary>All informers, in no particular order.</summary>
    public IReadOnlyCollection<IInformer> Informers => [.. _informers.Values];

    /// <summary>The informer of a kind; made when there is none yet. Start it with <see cref="Start"/>.</summary>
    /// <param name="resource">The kind.</param>
    /// <param name="scope">Which objects; null for the factory's scope.</param>
    /// <param name="store">How objects are kept; null for the defaults. The first one who asks decides on the transform, indexes are added.</param>
    public SharedInformer<T> Informer<T>(ApiResource<T> resource, InformerScope? scope = null, StoreOptions<T>? store = null)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(resource);
        var wanted = scope ?? _options.Scope;
        wanted = resource.IsNamespaced ? wanted : wanted with { Namespace = null };
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isStopped, this);
            var informer = (SharedInformer<T>)_informers.GetOrAdd((resource.ToString(), wanted), _ => Make(resource, wanted, store ?? new()));
            foreach (var index in store?.Indexes ?? [])
            {
                informer.AddIndex(index);
            }

            return informer;
        }
    }

    /// <summary>The lister of a kind; makes its informer when there is none yet.</summary>
    public Lister<T> Lister<T>(ApiResource<T> resource, InformerScope? scope = null)
        where T : class, IKubernetesObject<V1ObjectMeta> => Informer(resource, scope).Lister;

    /// <summary>Starts the informers that have not been started.</summary>
    public void Start()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isStopped, this);
        }

        foreach (var informer in _informers.Values)
        {
            informer.Start();
        }
    }

    /// <summary>Ends when all informers have synced.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before; the message names what has not synced, and why.</exception>
    public async Task WaitForCacheSyncAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var informer in _informers.Values)
            {
                await informer.WaitForSyncAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw NotSynced(error, cancellationToken);
        }
    }

    /// <summary>Stops all informers for good. When this returns, nothing is delivered any more.</summary>
    /// <param name="cancellationToken">Do not wait any longer for handlers that are running.</param>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isStopped = true;
        }

        _observation?.Dispose();

        await Task.WhenAll(_informers.Values.Select(informer => informer.StopAsync(cancellationToken)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    void IWriteObserver.Written<T>(ApiResource<T> resource, T written)
    {
        foreach (var target in Targets<T>(resource))
        {
            target.Written(written);
        }
    }

    void IWriteObserver.Deleted<T>(ApiResource<T> resource, NamespacedName key, string? uid, T? answer)
        where T : class
    {
        foreach (var target in Targets<T>(resource))
        {
            if (answer?.Metadata is { } metadata && (metadata.Finalizers is { Count: > 0 } || metadata.DeletionGracePeriodSeconds is > 0))
            {
                // It is not gone yet: finalizers or a grace period keep it.
                target.Written(answer);
            }
            else if (uid is not null)
            {
                // Without the uid only the watch can tell which of the objects that have had this name is gone.
                target.Deleted(key, uid);
            }
        }
    }

    private IEnumerable<IWriteTarget<T>> Targets<T>(ApiResource resource)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        var name = resource.ToString();
        return _informers.Where(pair => pair.Key.Resource == name).Select(pair => pair.Value).OfType<IWriteTarget<T>>();
    }

    private SharedInformer<T> Make<T>(ApiResource<T> resource, InformerScope scope, StoreOptions<T> store)
        where T : class, IKubernetesObject<V1ObjectMeta> => new(
            _source.ListWatch(resource, scope.Namespace),
            resource,
            new() { Scope = scope, Store = store, Reflector = _options.Reflector with { Refusals = _refusals } },
            _logger,
            _time);

    private OperationCanceledException NotSynced(OperationCanceledException error, CancellationToken cancellationToken)
    {
        IInformer[] missing = [.. _informers.Values.Where(informer => !informer.HasSynced).OrderBy(informer => informer.Resource.GroupResource, StringComparer.Ordinal)];
        var words = missing.Select(informer => informer.LastError is { } last ? $"{informer.Resource.GroupResource} ({last.Message})" : informer.Resource.GroupResource);
        return new($"These caches have not synced: {string.Join(", ", words)}.", missing.Select(informer => informer.LastError).FirstOrDefault(last => last is not null) ?? error, cancellationToken);
    }
}
