using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>Decides after each step of a reflector whether to list again, and how long to wait.</summary>
internal sealed class Pace(Random random)
{
    // The figures of client-go's reflector.
    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    /// <summary>A watch that ends before is short.</summary>
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(1);

    /// <summary>So many streaming lists are tried before as many lists in pages.</summary>
    private const int StreamsInTurn = 2;

    private readonly Backoff _backoff = new(_first, _longest, random);
    private int _silentCloses;
    private int _expirations;

    /// <summary>Whether the next step is a list.</summary>
    public bool MustList { get; private set; } = true;

    /// <summary>How often in a row the server has answered with a list that is older than what is known.</summary>
    public int StaleLists { get; private set; }

    /// <summary>Whether it is the turn of streaming lists. They take turns with pages while neither works: whichever does makes progress.</summary>
    public bool IsTurnOfStreams => BrokenStreams % (2 * StreamsInTurn) < StreamsInTurn;

    private int BrokenStreams { get; set; }

    /// <summary>The initial state has reached the store.</summary>
    public void Listed() => (MustList, StaleLists, BrokenStreams) = (false, 0, 0);

    public TimeSpan After(StepResult step)
    {
        if (step.Changes > 0 || step.Lifetime >= _short)
        {
            _silentCloses = 0;
            _backoff.Reset();
        }

        // Not reset by events: a server that lets each watch expire after a few of them would be asked for lists without a pause.
        _expirations = step.Lifetime >= _short ? 0 : _expirations;
        BrokenStreams += step.Outcome switch
        {
            StepOutcome.Failed or StepOutcome.Closed when MustList => 1,
            StepOutcome.StreamingSilent => StreamsInTurn,
            _ => 0,
        };
        return step.Outcome switch
        {
            StepOutcome.Closed => AfterClose(step),
            StepOutcome.Expired => AfterExpiration(),
            StepOutcome.Stale => AfterStale(),
            StepOutcome.Failed => AfterFailure(step.Error),
            _ => TimeSpan.Zero,
        };
    }

    // A clean end without a word may stand for a version that is too old (kubernetes/kubernetes#137089), so the second one lists anew.
    private TimeSpan AfterClose(StepResult step)
    {
        if (step.Changes > 0 || step.Lifetime >= _short || ++_silentCloses < 2)
        {
            return TimeSpan.Zero;
        }

        MustList = true;
        return _backoff.Next();
    }

    private TimeSpan AfterExpiration()
    {
        MustList = true;
        return ++_expirations > 1 ? _backoff.Next() : TimeSpan.Zero;
    }

    private TimeSpan AfterStale()
    {
        StaleLists++;
        return _backoff.Next();
    }

    private TimeSpan AfterFailure(Exception? error)
    {
        var delay = _backoff.Next();
        return error is KubernetesApiException { RetryAfter: { } asked } && asked > delay ? asked : delay;
    }
}
