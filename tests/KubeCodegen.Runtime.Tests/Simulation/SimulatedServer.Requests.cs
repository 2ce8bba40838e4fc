using System.Runtime.CompilerServices;
using k8s.Models;
using KubeCodegen.Client;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Runtime.Tests.Simulation;

/// <content>What clients see, and the faults of it.</content>
internal sealed partial class SimulatedServer(TimeProvider time) : IListWatch<Widget>
{
    private bool _isDown;

    public ApiResource Resource => Widget.Resource;

    /// <summary>All requests, in words: <c>list</c>, <c>list continue</c>, <c>watch 105</c>, <c>stream</c>.</summary>
    public List<(TimeSpan At, string What)> Requests { get; } = [];

    public IEnumerable<string> RequestNames => Requests.Select(request => request.What);

    /// <summary>What the next requests fail with.</summary>
    public Queue<Exception> Failures { get; } = new();

    /// <summary>How the server takes streaming lists.</summary>
    public Streaming Streaming { get; set; } = Streaming.Refused;

    /// <summary>How many lists answer with an old state, and how old.</summary>
    public (int Count, long Version) StaleLists { get; set; }

    /// <summary>What happens before each page is answered.</summary>
    public Action<ListOptions>? BeforePage { get; set; }

    /// <summary>Whether requests hang.</summary>
    public bool Hangs { get; set; }

    /// <summary>The least that a list returns in one page, if the client asks for fewer.</summary>
    public int LargestPage { get; set; } = int.MaxValue;

    public bool IsDown
    {
        get => _isDown;
        set
        {
            _isDown = value;
            if (value)
            {
                BreakAll();
            }
        }
    }

    public async Task<ListPage<Widget>> ListPageAsync(ListOptions options, CancellationToken cancellationToken)
    {
        await Begin(options.Continue is null ? options.Limit is null ? "list all" : "list" : "list continue", cancellationToken);
        BeforePage?.Invoke(options);
        var version = Version;
        var skipped = "";
        if (options.Continue is { } token)
        {
            (version, skipped) = (Parse(token.Split('/')[0]), token.Split('/')[1]);
            if (version < Compacted || version > Version)
            {
                throw Gone("The provided continue parameter is too old");
            }
        }
        else if (StaleLists.Count > 0)
        {
            version = Math.Min(version, StaleLists.Version);
            StaleLists = (StaleLists.Count - 1, StaleLists.Version);
        }

        Stored[] rest = [.. At(version).Values.Where(value => string.CompareOrdinal(value.Name, skipped) > 0)];
        var page = rest.Take(Math.Min(options.Limit ?? int.MaxValue, LargestPage)).ToArray();
        return new(
            [.. page.Where(value => !value.IsBroken).Select(value => value.Decode())],
            Text(version),
            page.Length < rest.Length ? $"{Text(version)}/{page[^1].Name}" : null,
            rest.Length - page.Length,
            [.. page.Where(value => value.IsBroken).Select(value => value.Unreadable())]);
    }

    public async IAsyncEnumerable<WatchEvent<Widget>> WatchAsync(WatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Begin(options.SendInitialEvents == true ? "stream" : $"watch {options.ResourceVersion}", cancellationToken);
        var watch = options.SendInitialEvents == true ? BeginStream() : BeginWatch(Parse(options.ResourceVersion!));
        using var timeout = time.CreateTimer(_ => watch.Close(), null, options.Timeout ?? TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        using var bookmarks = time.CreateTimer(_ => watch.Bookmark(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        Watches.Add(watch);
        try
        {
            while (await watch.Next(cancellationToken) is { } news)
            {
                yield return news;
            }
        }
        finally
        {
            Watches.Remove(watch);
        }
    }

    private async Task Begin(string what, CancellationToken cancellationToken)
    {
        Requests.Add((time.GetElapsedTime(0), what));
        await Task.Delay(TimeSpan.FromMilliseconds(1), time, cancellationToken);
        if (Hangs)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
        }

        if (IsDown)
        {
            throw new HttpRequestException("simulated: connection refused");
        }

        if (Failures.TryDequeue(out var failure))
        {
            throw failure;
        }
    }

    private SimulatedWatch BeginWatch(long version) =>
        version < Compacted ? throw Gone($"too old resource version: {version} ({Compacted})") : new(this, version);

    private SimulatedWatch BeginStream()
    {
        if (Streaming == Streaming.Refused)
        {
            throw new KubernetesApiException(
                "sendInitialEvents is forbidden for watch unless the WatchList feature gate is enabled", new V1Status { Code = 422, Reason = "Invalid" });
        }

        var watch = new SimulatedWatch(this, Version);
        foreach (var value in State.Values)
        {
            watch.Enqueue(new Happened(WatchEventType.Added, value).ToEvent());
        }

        if (Streaming == Streaming.Works)
        {
            watch.Enqueue(new(WatchEventType.Bookmark, null) { ResourceVersion = Text(Version), IsInitialEventsEnd = true });
        }

        return watch;
    }
}

/// <summary>How a server takes streaming lists.</summary>
internal enum Streaming
{
    /// <summary>Not at all, and says so.</summary>
    Refused,

    /// <summary>Sends the objects, but does not know the bookmark that ends them.</summary>
    Endless,

    Works,
}
