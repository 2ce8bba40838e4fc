using k8s;
using k8s.Models;
using KubeCodegen.Client;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Cache;

/// <summary>Reads one watch to its end: into a list while the initial events last, into the store afterwards.</summary>
internal sealed class WatchStream<T>(IListWatch<T> source, StoreWriter<T> writer, ObjectReader<T> reader, ReflectorOptions options, TimeProvider timeProvider)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>How much longer than the server may take a client waits for it, as kube-rs does.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public Task<StepResult> WatchAsync(string? version, CancellationToken cancellationToken) =>
        ReadAsync(Ask() with { ResourceVersion = version }, null, static (_, _) => true, cancellationToken);

    /// <param name="list">Takes the initial events.</param>
    /// <param name="accept">Takes the list when it is complete, with its version; false when it is stale.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    public Task<StepResult> ListAndWatchAsync(ListBuffer<T> list, Func<ListBuffer<T>, string, bool> accept, CancellationToken cancellationToken) =>
        ReadAsync(Ask() with { SendInitialEvents = true, ResourceVersionMatch = "NotOlderThan" }, list, accept, cancellationToken);

    private WatchOptions Ask() => new()
    {
        LabelSelector = options.LabelSelector, FieldSelector = options.FieldSelector, AllowWatchBookmarks = true, Timeout = RandomTimeout(),
    };

    private ApiResource Resource => source.Resource;

    private TimeSpan Elapsed(long start) => timeProvider.GetElapsedTime(start);

    private TimeSpan RandomTimeout() => TimeSpan.FromSeconds(Math.Ceiling(options.WatchTimeout.TotalSeconds * (1 + options.Random.NextDouble())));

    private async Task<StepResult> ReadAsync(WatchOptions ask, ListBuffer<T>? list, Func<ListBuffer<T>, string, bool> accept, CancellationToken cancellationToken)
    {
        var longest = ask.Timeout!.Value + Grace;
        using var silence = new Silence(list is null ? longest : options.StreamingListTimeout, timeProvider, cancellationToken);
        var reading = new Reading(this, list, accept, timeProvider.GetTimestamp());
        try
        {
            await foreach (var news in source.WatchAsync(ask, silence.Token).WithCancellation(silence.Token))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reading.Take(news) is { } end)
                {
                    return end;
                }

                silence.Break(reading.IsListing ? options.StreamingListTimeout : longest);
            }

            return reading.End(StepOutcome.Closed);
        }
        catch (OperationCanceledException) when (silence.IsTooLong && !cancellationToken.IsCancellationRequested)
        {
            return reading.IsListing ? new(StepOutcome.StreamingSilent) : reading.End(StepOutcome.Silent);
        }
        catch (KubernetesApiException error) when (ask.SendInitialEvents == true && error.Code is 400 or 405 or 415 or 422)
        {
            return new(StepOutcome.StreamingRefused, error);
        }
        catch (GoneException error)
        {
            return reading.End(StepOutcome.Expired, error);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, the reflector has to know how long the watch lived.
            return reading.End(StepOutcome.Failed, error);
        }
    }

    /// <summary>Puts a change into the store.</summary>
    /// <returns>False when the watch contradicts what it said before: a bookmark from the past.</returns>
    private bool Apply(in WatchEvent<T> news)
    {
        if (news.Unreadable is { } unreadable)
        {
            reader.Report(unreadable);
            return news.Type == WatchEventType.Deleted && unreadable.Key is { } gone
                ? Delete(gone, news.ResourceVersion ?? unreadable.ResourceVersion, null)
                : Skip(news.ResourceVersion ?? unreadable.ResourceVersion);
        }

        if (news.Type == WatchEventType.Bookmark)
        {
            return news.ResourceVersion is not { } version || writer.Advance(version);
        }

        if (news.Object is not { } value)
        {
            return true;
        }

        var entry = reader.TryMake(value);
        if (news.Type == WatchEventType.Deleted)
        {
            return Delete(new(value.Metadata.NamespaceProperty, value.Metadata.Name), value.Metadata.ResourceVersion, entry);
        }

        if (entry is null)
        {
            return Skip(value.Metadata.ResourceVersion);
        }

        writer.Apply(entry);
        return true;
    }

    private bool Delete(NamespacedName key, string? version, StoreEntry<T>? final)
    {
        writer.ApplyDeletion(key, version, final);
        return true;
    }

    // What cannot be read is passed by; a repetition of it is no contradiction.
    private bool Skip(string? version)
    {
        if (version is not null)
        {
            writer.Advance(version);
        }

        return true;
    }

    /// <summary>Puts an initial event into the list. Changes that happen meanwhile come in between.</summary>
    private void Collect(ListBuffer<T> list, in WatchEvent<T> news)
    {
        switch (news)
        {
            case { Unreadable: { } unreadable } when news.Type != WatchEventType.Deleted: reader.Add(list, unreadable); break;
            case { Unreadable.Key: { } gone }: list.Remove(gone); break;
            case { Type: WatchEventType.Deleted, Object.Metadata: { } gone }: list.Remove(new(gone.NamespaceProperty, gone.Name)); break;
            case { Type: WatchEventType.Added or WatchEventType.Modified, Object: { } value }: reader.Add(list, value); break;
        }
    }

    /// <summary>One watch while it is read.</summary>
    private sealed class Reading(WatchStream<T> stream, ListBuffer<T>? list, Func<ListBuffer<T>, string, bool> accept, long start)
    {
        private ListBuffer<T>? _list = list;
        private int _changes;

        public bool IsListing => _list is not null;

        public StepResult End(StepOutcome outcome, Exception? error = null) =>
            new(outcome, error, stream.Elapsed(start), _changes);

        /// <returns>How the watch ends; null when it goes on.</returns>
        public StepResult? Take(in WatchEvent<T> news)
        {
            if (news.Type == WatchEventType.Error)
            {
                var error = new WatchErrorException(stream.Resource, news.Status);
                return End(error.Code == 410 ? StepOutcome.Expired : StepOutcome.Failed, error);
            }

            if (_list is { } list)
            {
                return TakeInitial(list, news);
            }

            _changes++;
            return stream.Apply(news) ? null : End(StepOutcome.Expired);
        }

        private StepResult? TakeInitial(ListBuffer<T> list, in WatchEvent<T> news)
        {
            if (news is not { Type: WatchEventType.Bookmark, IsInitialEventsEnd: true })
            {
                stream.Collect(list, news);
                return null;
            }

            _list = null;
            return accept(list, news.ResourceVersion ?? "") ? null : new StepResult(StepOutcome.Stale);
        }
    }
}
