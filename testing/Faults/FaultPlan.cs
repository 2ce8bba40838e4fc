using System.Collections.Immutable;

namespace KubeCodegen.Testing.Faults;

/// <summary>
/// What is to go wrong with a server, on demand. Faults are met in the order in which they were planned, and each is used up after the times that it is for.
/// All members may be called from any thread while the server runs.
/// </summary>
public sealed class FaultPlan
{
    private ImmutableList<RequestFault> requests = [];
    private ImmutableList<WatchFault> watches = [];

    internal Action? Expire { get; set; }

    /// <summary>Told to the watches that are open when they are to end.</summary>
    internal event Action? Closing;

    /// <summary>Answers requests with an error instead of doing what they ask for.</summary>
    /// <param name="status">409, 429, 500, 503 and the like; the answer is the Status that a real server gives with it.</param>
    /// <param name="when">Which requests; null for all.</param>
    /// <param name="skip">How many of them go well before.</param>
    /// <param name="times">How many of them fail.</param>
    /// <param name="retryAfterSeconds">What the header Retry-After says; null for none (429 and 503 say 1 by themselves).</param>
    public void Fail(int status, Func<FaultTarget, bool>? when = null, int skip = 0, int times = 1, int? retryAfterSeconds = null) =>
        Add(new RequestFault(when, skip, times) { Status = status, RetryAfterSeconds = retryAfterSeconds });

    /// <summary>Cuts the connection of requests, without an answer.</summary>
    /// <param name="when">Which requests; null for all.</param>
    /// <param name="skip">How many of them go well before.</param>
    /// <param name="times">How many of them are cut.</param>
    /// <param name="afterWriting">Whether the request is done before the connection is cut, so that the client cannot know.</param>
    public void Cut(Func<FaultTarget, bool>? when = null, int skip = 0, int times = 1, bool afterWriting = false) =>
        Add(new RequestFault(when, skip, times) { Cuts = true, IsAfterwards = afterWriting });

    /// <summary>Lets requests wait before they are looked at.</summary>
    /// <param name="time">How long, by the clock of the server.</param>
    /// <param name="when">Which requests; null for all.</param>
    /// <param name="skip">How many of them go well before.</param>
    /// <param name="times">How many of them wait.</param>
    public void Delay(TimeSpan time, Func<FaultTarget, bool>? when = null, int skip = 0, int times = 1) =>
        Add(new RequestFault(when, skip, times) { Waits = time });

    /// <summary>Does something to events of watches that are opened from now on, or are open.</summary>
    /// <param name="kind">What.</param>
    /// <param name="when">Which watches; null for all.</param>
    /// <param name="skip">How many events go well before; each watch counts for itself with the others.</param>
    /// <param name="times">How many events it is done to.</param>
    /// <param name="time">How long an event waits, by the clock of the server; for <see cref="EventFault.Delay"/>.</param>
    public void Events(EventFault kind, Func<FaultTarget, bool>? when = null, int skip = 0, int times = 1, TimeSpan time = default) =>
        ImmutableInterlocked.Update(ref watches, static (list, fault) => list.Add(fault), new WatchFault(kind, when, skip, times, time));

    /// <summary>Ends all watches that are open, as a server does that restarts.</summary>
    public void CloseWatches() => Closing?.Invoke();

    /// <summary>Forgets the history: watches and lists from a version before now, and continue tokens, are answered with 410.</summary>
    public void ExpireVersions() => Expire?.Invoke();

    /// <summary>Forgets all faults that have been planned and not used up.</summary>
    public void Clear()
    {
        requests = [];
        watches = [];
    }

    internal RequestFault? Next(FaultTarget target)
    {
        foreach (var fault in requests)
        {
            if (fault.Meets(target, out var isUsedUp))
            {
                if (isUsedUp)
                {
                    ImmutableInterlocked.Update(ref requests, static (list, used) => list.Remove(used), fault);
                }

                return fault;
            }
        }

        return null;
    }

    internal WatchFault? NextEvent(FaultTarget target)
    {
        foreach (var fault in watches)
        {
            if (fault.Meets(target, out var isUsedUp))
            {
                if (isUsedUp)
                {
                    ImmutableInterlocked.Update(ref watches, static (list, used) => list.Remove(used), fault);
                }

                return fault;
            }
        }

        return null;
    }

    private void Add(RequestFault fault) => ImmutableInterlocked.Update(ref requests, static (list, added) => list.Add(added), fault);
}

/// <summary>What can be done to an event of a watch.</summary>
public enum EventFault
{
    /// <summary>It is not sent.</summary>
    Drop,

    /// <summary>It is sent late, and all that follow with it.</summary>
    Delay,

    /// <summary>It is sent twice.</summary>
    Duplicate,

    /// <summary>The watch ends in good order before it.</summary>
    Close,

    /// <summary>The connection is cut in the middle of it.</summary>
    Cut,

    /// <summary>An ERROR event with code 410 is sent in its place, and the watch ends.</summary>
    Expire,
}
