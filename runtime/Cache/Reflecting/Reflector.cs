using k8s;
using k8s.Models;
using KubeCodegen.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KubeCodegen.Cache;

/// <summary>
/// Keeps a <see cref="Store{T}"/> equal to what the server has: lists once, then watches, and lists again only when it must.
/// <list type="number">
/// <item>Every change of a key is delivered at least once as its latest state; states between may be skipped.</item>
/// <item>A delete is always delivered. One that was not seen but inferred, because a list lacks the object, says so and carries the last known state. A name that now belongs to another object is a delete and an add.</item>
/// <item>Nothing older than what was delivered is delivered later. Only when the server answers three times in a row with a list that is older is its history taken to have gone back, as after the restoration of a backup, and its state taken over.</item>
/// <item>The store is replaced, never emptied, by a relist: readers see the old state until they see the new one.</item>
/// <item><c>HasSynced</c> means that every object of the initial list has reached the store and every handler.</item>
/// <item>An object that does not parse is reported with its name and skipped; the stream lives. What the store had of it stays.</item>
/// <item>A connection that is silent for the server's timeout and five seconds more is cut.</item>
/// <item>A watch that closes twice in a row within a second and without an event backs off, and then lists again.</item>
/// <item>410 at the start of a watch, in the middle, or as an <c>ERROR</c> event lists again; an expired continue token restarts the list, without pages.</item>
/// <item>Where streaming lists are refused, or do not come to their end, lists are paged; a refusal is remembered per resource.</item>
/// <item>Cancellation ends everything within a second; nothing is delivered afterwards.</item>
/// </list>
/// Failures are tried again after 800 ms, doubling up to 30 s, each with as much again by chance; a watch that has brought an event or lived for a second begins anew with 800 ms.
/// </summary>
/// <remarks>The sentences rely on an order of resource versions, which servers have that follow the documentation of Kubernetes 1.35. Where versions cannot be compared, the order of one watch counts, and repetitions are told by equality.</remarks>
/// <typeparam name="T">The kind.</typeparam>
public sealed class Reflector<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>How many lists in a row have to be older than what is known before the server's history is taken to have gone back.</summary>
    private const int StaleListsToBelieve = 2;

    private readonly StoreWriter<T> _writer;
    private readonly ReflectorOptions _options;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Pace _pace;
    private readonly PagedList<T> _pages;
    private readonly WatchStream<T> _stream;
    private StepOutcome _last;

    /// <summary>Makes a reflector that does nothing yet.</summary>
    /// <param name="source">Where the objects come from.</param>
    /// <param name="store">What to keep up to date; no other reflector may write to it.</param>
    /// <param name="options">How to ask; null for the defaults.</param>
    /// <param name="logger">Where failures and unreadable objects are reported; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public Reflector(IListWatch<T> source, Store<T> store, ReflectorOptions? options = null, ILogger? logger = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(store);
        _writer = store.Writer;
        _options = options ?? new();
        _logger = logger ?? NullLogger.Instance;
        _time = timeProvider ?? TimeProvider.System;
        _pace = new Pace(_options.Random);
        Resource = source.Resource;
        var reader = new ObjectReader<T>(_writer, Resource, _options, _logger);
        _pages = new PagedList<T>(source, reader, _options, _time);
        _stream = new WatchStream<T>(source, _writer, reader, _options, _time);
    }

    /// <summary>The kind.</summary>
    public ApiResource Resource { get; }

    /// <summary>Why the last try failed; null while all is well.</summary>
    public Exception? LastError { get; private set; }

    private bool CanStream => _options.UseStreamingLists && !_options.Refusals.Contains(Resource) && _pace.IsTurnOfStreams;

    /// <summary>Runs until cancelled; then the task ends without an exception.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var step = await StepAsync(cancellationToken);
                var delay = _pace.After(step);
                Report(step, delay);
                _last = step.Outcome;
                if (delay > TimeSpan.Zero)
                {
                    await Task.Delay(delay, _time, cancellationToken);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<StepResult> StepAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (_pace.MustList, CanStream) switch
            {
                (true, true) => await _stream.ListAndWatchAsync(BeginList(), Accept, cancellationToken),
                (true, false) => await ListAsync(cancellationToken),
                _ => await _stream.WatchAsync(_writer.ResourceVersion, cancellationToken),
            };
        }
        catch (GoneException)
        {
            return new(StepOutcome.Expired);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // A cache that gives up is of no use to anybody: whatever the source throws, it is asked again.
            return new(StepOutcome.Failed, error);
        }
    }

    private async Task<StepResult> ListAsync(CancellationToken cancellationToken)
    {
        var list = BeginList();
        var version = await _pages.ReadAsync(list, cancellationToken);
        if (_last == StepOutcome.StreamingSilent)
        {
            // There is a connection, so it was the server that did not know what to say.
            RememberRefusal();
        }

        return Accept(list, version) ? new(StepOutcome.Listed) : new(StepOutcome.Stale);
    }

    private ListBuffer<T> BeginList() => _writer.BeginList(reuse: _pace.StaleLists == 0);

    private bool Accept(ListBuffer<T> list, string version)
    {
        var isBelieved = _pace.StaleLists >= StaleListsToBelieve;
        if (!_writer.Replace(list, version, isBelieved))
        {
            return false;
        }

        if (isBelieved)
        {
            _logger.NewHistory(Resource.GroupResource);
        }

        _logger.Listed(list.Entries.Count, Resource.GroupResource, version);
        LastError = null;
        _pace.Listed();
        return true;
    }

    private void Report(StepResult step, TimeSpan delay)
    {
        LastError = step.Error;
        switch (step.Outcome)
        {
            case StepOutcome.Expired: _logger.Expired(Resource.GroupResource); break;
            case StepOutcome.Silent: _logger.Silent(Resource.GroupResource); break;
            case StepOutcome.Stale: _logger.Stale(Resource.GroupResource); break;
            case StepOutcome.Failed: _logger.Failed(step.Error, Resource.GroupResource, delay); break;
            case StepOutcome.StreamingRefused: RememberRefusal(); break;
        }
    }

    private void RememberRefusal()
    {
        _options.Refusals.Add(Resource);
        _logger.StreamingRefused(Resource.GroupResource);
    }
}
