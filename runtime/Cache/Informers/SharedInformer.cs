using k8s;
using k8s.Models;
using KubeCodegen.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KubeCodegen.Cache;

/// <summary>
/// Keeps the objects of a kind in memory with one <see cref="Reflector{T}"/>, and tells any number of handlers what changes.
/// Each handler has a lane of its own: a slow one neither blocks others nor loses changes; the changes of one key merge to the latest.
/// A handler that is added later gets the present state first. What a handler throws is logged with the key and goes no further.
/// <see cref="HasSynced"/> means that every object of the initial list has reached the store and every handler.
/// When <see cref="StopAsync"/> returns, nothing is delivered any more.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public partial class SharedInformer<T> : IInformer, IAsyncDisposable
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly Observer _observer;
    private readonly Reflector<T> _reflector;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly InformerScope _scope;
    private readonly LabelSelector _labels;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private Task? _run;
    private bool _isStopped;

    /// <summary>Makes an informer that does nothing yet.</summary>
    /// <param name="source">Where the objects come from.</param>
    /// <param name="resource">The kind.</param>
    /// <param name="options">What to keep, and how; null for the defaults.</param>
    /// <param name="logger">Where failures are reported; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public SharedInformer(
        IListWatch<T> source, ApiResource<T> resource, InformerOptions<T>? options = null, ILogger? logger = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new();
        _logger = logger ?? NullLogger.Instance;
        _time = timeProvider ?? TimeProvider.System;
        Store = new Store<T>(resource, options.Store, _time);
        Lister = new Lister<T>(Store);
        _observer = new Observer(Store.Writer);
        _scope = options.Scope;
        _labels = LabelSelector.Parse(_scope.LabelSelector);
        var asking = options.Reflector with { LabelSelector = _scope.LabelSelector, FieldSelector = _scope.FieldSelector };
        _reflector = new Reflector<T>(source, Store, asking, _logger, _time);
    }

    /// <summary>The objects.</summary>
    public Store<T> Store { get; }

    /// <summary>Reads the objects.</summary>
    public Lister<T> Lister { get; }

    /// <inheritdoc/>
    public ApiResource Resource => Store.Resource;

    /// <inheritdoc/>
    public bool HasSynced => Store.HasSynced && _observer.Registrations.All(registration => registration.HasSynced);

    /// <inheritdoc/>
    public Exception? LastError => _reflector.LastError;

    /// <summary>Whether <see cref="Start"/> was called and <see cref="StopAsync"/> was not.</summary>
    public bool IsRunning => _run is not null && !_isStopped;

    /// <summary>Tells a handler of each change, one at a time, beginning with the present state. Can be called at any time.</summary>
    /// <param name="handler">Must not change the objects; is cancelled when the informer stops.</param>
    /// <param name="options">How it is told; null for the defaults.</param>
    public HandlerRegistration AddHandler(Func<Change<T>, CancellationToken, ValueTask> handler, HandlerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        options ??= new();
        var lane = new Lane<T>(handler, (error, key) => _logger.HandlerFailed(error, options.Name, Resource.GroupResource, key.ToString()));
        var registration = new HandlerRegistration<T>(lane, options, _time, _observer.Resync, _observer.Remove);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isStopped, this);
            _observer.Add(registration);
            if (_run is not null)
            {
                registration.Start();
            }
        }

        return registration;
    }

    /// <summary>Adds an index; does nothing when there is one already.</summary>
    public void AddIndex(Index<T> index) => Store.AddIndex(index);

    /// <inheritdoc/>
    public void Start()
    {
        lock (_gate)
        {
            if (_run is not null || _isStopped)
            {
                return;
            }

            foreach (var registration in _observer.Registrations)
            {
                registration.Start();
            }

            _run = _reflector.RunAsync(_stop.Token);
        }
    }

    /// <inheritdoc/>
    public async Task WaitForSyncAsync(CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
        await _observer.StoreSynced.WaitAsync(either.Token);
        foreach (var registration in _observer.Registrations)
        {
            await registration.WaitForSyncAsync(either.Token);
        }
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<HandlerRegistration<T>> registrations;
        lock (_gate)
        {
            _isStopped = true;
            registrations = _observer.Registrations;
        }

        // Outside of the lock: whoever waits for the tokens may run here.
        _stop.Cancel();
        foreach (var registration in registrations)
        {
            registration.Stop();
        }

        await Task.WhenAll([_run ?? Task.CompletedTask, .. registrations.Select(registration => registration.Ended)]).WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }
}
