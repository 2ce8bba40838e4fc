namespace KubeCodegen.Testing.Tests.Clocks;

/// <summary>A clock that runs faster than the real one: what takes a second for the server takes a part of it for the test.</summary>
internal sealed class FastClock(int speed) : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long startStamp = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => startStamp + ((System.GetTimestamp() - startStamp) * speed);

    public override DateTimeOffset GetUtcNow() => start + (System.GetElapsedTime(startStamp) * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Faster(dueTime), Faster(period));

    private TimeSpan Faster(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / speed;
}
