using System.Globalization;
using k8s.Models;
using KubeCodegen.Client;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Runtime.Tests.Simulation;

/// <summary>A watch that a client has open, as the server sees it, with what can befall it.</summary>
internal sealed class SimulatedWatch(SimulatedServer server, long position)
{
    private readonly Queue<WatchEvent<Widget>> _extra = new();
    private readonly List<Happened> _sent = [];
    private TaskCompletionSource _signal = new();
    private Exception? _failure;
    private bool _isClosed;
    private bool _isBookmarkDue;
    private bool _isSilent;

    public void Enqueue(WatchEvent<Widget> news)
    {
        _extra.Enqueue(news);
        Wake();
    }

    /// <summary>Says, once all is said, up to which version that is.</summary>
    public void Bookmark()
    {
        _isBookmarkDue = true;
        Wake();
    }

    /// <summary>Says again what has been said last.</summary>
    public void Repeat(int count)
    {
        foreach (var happened in _sent.TakeLast(count))
        {
            Enqueue(happened.ToEvent());
        }
    }

    public void Fail(int code, string reason) =>
        Enqueue(new(WatchEventType.Error, null) { Status = new V1Status { Code = code, Reason = reason, Message = $"simulated {reason}" } });

    /// <summary>The server ends the watch, after what it has said.</summary>
    public void Close()
    {
        _isClosed = true;
        Wake();
    }

    /// <summary>The connection breaks.</summary>
    public void Break(Exception? failure = null)
    {
        _failure = failure ?? new IOException("simulated: the connection was reset");
        Wake();
    }

    /// <summary>Whether the connection is half open: nothing arrives, and it does not end.</summary>
    public bool IsSilent
    {
        get => _isSilent;
        set
        {
            _isSilent = value;
            Wake();
        }
    }

    public void Wake()
    {
        var signal = _signal;
        _signal = new();
        signal.TrySetResult();
    }

    /// <returns>The next event; null when the server has closed the watch.</returns>
    public async Task<WatchEvent<Widget>?> Next(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_isSilent)
            {
                if (_failure is not null)
                {
                    throw _failure;
                }

                if (_extra.TryDequeue(out var extra))
                {
                    return extra;
                }

                if (server.After(position) is { } happened)
                {
                    position = happened.Object.Version;
                    _sent.Add(happened);
                    return happened.ToEvent();
                }

                if (_isBookmarkDue)
                {
                    _isBookmarkDue = false;
                    return new(WatchEventType.Bookmark, null) { ResourceVersion = Text(server.Version) };
                }

                if (_isClosed)
                {
                    return null;
                }
            }

            await _signal.Task.WaitAsync(cancellationToken);
        }
    }

    private static string Text(long version) => version.ToString(CultureInfo.InvariantCulture);
}
