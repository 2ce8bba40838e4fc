using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Faults;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>One watch: what is there (if asked for), then every change that touches what it is about.</summary>
internal sealed class WatchSession(RequestContext context, ListOptions options, long version, Transform? transform, TimeSpan lifetime)
{
    private const string InitialEventsEnd = "k8s.io/initial-events-end";

    /// <summary>How often a watch says how far it has come (apiserver <c>bookmarkFrequency</c>).</summary>
    private static readonly TimeSpan BookmarkPeriod = TimeSpan.FromMinutes(1);

    /// <summary>The last bookmark comes this long before the end.</summary>
    private static readonly TimeSpan BookmarkBeforeEnd = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Never = TimeSpan.FromDays(30);

    private readonly ObjectFilter filter = new(context, options);
    private readonly WatchEventWriter writer = new(context, transform);
    private IReadOnlyList<StoredObject> initial = [];
    private Change? last;
    private long seen;
    private bool marksInitialEnd;

    /// <summary>Decides where the watch begins, before the answer begins.</summary>
    public async ValueTask PrepareAsync(CancellationToken cancellation)
    {
        var sendsInitial = options.SendsInitialEvents ?? version == 0;
        if (sendsInitial)
        {
            await ReadRequests.WaitForAsync(context, version, cancellation);
            (last, seen) = context.Objects.Snapshot();
            await PrepareAsync(last.State.Values, cancellation);
            initial = [.. last.State.Values.Where(filter.Matches)];
            marksInitialEnd = options.AllowsBookmarks;
            return;
        }

        if (version == 0)
        {
            (last, seen) = context.Objects.Snapshot();
            return;
        }

        last = version < context.Objects.Oldest.Version ? null : context.Objects.At(version);
        seen = version;
    }

    public async Task WriteAsync(Func<ReadOnlyMemory<byte>, CancellationToken, Task> write, CancellationToken cancellation)
    {
        if (last is null)
        {
            await write(WatchEventWriter.Error(Refusals.Expired($"too old resource version: {version} ({context.Objects.Oldest.Version})")), cancellation);
            return;
        }

        using var end = new CancellationTokenSource(lifetime, context.Engine.Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellation, context.Engine.Stopping);
        var faults = new WatchFaults(context.Engine.Faults, RequestPipeline.Target(context.Path, context.Request), context.Engine.Clock);
        context.Engine.Faults.Closing += end.Cancel;
        try
        {
            await WriteAllAsync(
                async (bytes, token) =>
                {
                    if (!await faults.WriteAsync(bytes, write, token))
                    {
                        await end.CancelAsync();
                        token.ThrowIfCancellationRequested();
                    }
                },
                linked.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is up: the answer just ends.
        }
        finally
        {
            context.Engine.Faults.Closing -= end.Cancel;
        }
    }

    private async Task WriteAllAsync(Func<ReadOnlyMemory<byte>, CancellationToken, Task> write, CancellationToken cancellation)
    {
        foreach (var stored in initial)
        {
            await write(writer.Event("ADDED", stored), cancellation);
        }

        initial = [];
        if (marksInitialEnd && options.SendsInitialEvents == true)
        {
            await write(writer.Bookmark(seen, InitialEventsEnd), cancellation);
            marksInitialEnd = false;
        }

        var clock = context.Engine.Clock;
        var start = clock.GetTimestamp();
        var nextBookmark = FirstBookmark();
        while (true)
        {
            while (last!.Next is { } change)
            {
                last = change;
                seen = change.Version;
                if (await EventAsync(change, cancellation) is { } frame)
                {
                    await write(frame, cancellation);
                }
            }

            var wait = last.WaitAsync();
            if (!options.AllowsBookmarks)
            {
                await wait.WaitAsync(cancellation);
                continue;
            }

            var left = nextBookmark - clock.GetElapsedTime(start);
            if (left > TimeSpan.Zero)
            {
                using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                await Task.WhenAny(wait, Task.Delay(left, clock, timer.Token));
                await timer.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                continue;
            }

            // Whatever has a version up to the one that is read here is linked by now.
            var now = context.Engine.Store.Version;
            if (last.Next is null)
            {
                seen = Math.Max(seen, now);
                await write(writer.Bookmark(seen, marksInitialEnd ? InitialEventsEnd : null), cancellation);
                marksInitialEnd = false;
                nextBookmark = NextBookmark(nextBookmark);
            }
        }
    }

    private TimeSpan FirstBookmark() => lifetime <= BookmarkPeriod + BookmarkBeforeEnd ? Later(lifetime - BookmarkBeforeEnd) : BookmarkPeriod;

    private TimeSpan NextBookmark(TimeSpan before)
    {
        var lastOne = lifetime - BookmarkBeforeEnd;
        return before >= lastOne ? Never : before + BookmarkPeriod >= lastOne ? lastOne : before + BookmarkPeriod;
    }

    private static TimeSpan Later(TimeSpan time) => time > TimeSpan.Zero ? time : Never;

    /// <summary>What a change is to this watch: an object that comes to match is added, one that ceases to is deleted.</summary>
    private async ValueTask<byte[]?> EventAsync(Change change, CancellationToken cancellation)
    {
        await PrepareAsync(change.Before is null ? [change.After!] : [change.Before, change.After!], cancellation);
        var before = change.Before is not null && filter.Matches(change.Before);
        var after = !change.IsDelete && filter.Matches(change.After!);
        return (before, after) switch
        {
            (false, true) => writer.Event("ADDED", change.After!),
            (true, true) => writer.Event("MODIFIED", change.After!),
            (true, false) when change.IsDelete => writer.Event("DELETED", change.After!),
            (true, false) => writer.Event("DELETED", change.Before!, change.Version),
            _ => null,
        };
    }

    private async ValueTask PrepareAsync(IEnumerable<StoredObject> objects, CancellationToken cancellation)
    {
        if (context.Resource.Conversion.Webhook is not null)
        {
            await ObjectForms.PrepareAsync(context, objects, cancellation);
        }
    }
}
