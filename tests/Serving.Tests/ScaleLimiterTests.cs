using Serving.Autoscaling;

namespace Serving.Tests;

public sealed class ScaleLimiterTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    [Theory]
    [InlineData(0, 2, 5, 2)]
    [InlineData(9, 2, 5, 5)]
    [InlineData(9, 0, 0, 9)]
    public void Bounds_hold_for_every_decision(int wanted, int min, int max, int expected) =>
        Assert.Equal(expected, new ScaleLimiter(new ScaleOptions { MinScale = min, MaxScale = max }).Limit(Start, wanted));

    [Fact]
    public void The_last_replica_stays_for_the_time_of_grace()
    {
        var limiter = new ScaleLimiter(new ScaleOptions { ScaleToZeroGracePeriod = TimeSpan.FromSeconds(30) });

        Assert.Equal([1, 1, 0], new[] { 0, 29, 30 }.Select(second => limiter.Limit(Start.AddSeconds(second), 0)));
    }

    [Fact]
    public void Load_in_between_starts_the_time_of_grace_again()
    {
        var limiter = new ScaleLimiter(new ScaleOptions { ScaleToZeroGracePeriod = TimeSpan.FromSeconds(30) });
        limiter.Limit(Start, 0);
        limiter.Limit(Start.AddSeconds(20), 2);

        Assert.Equal([1, 0], new[] { 40, 70 }.Select(second => limiter.Limit(Start.AddSeconds(second), 0)));
    }

    [Fact]
    public void Where_none_is_not_allowed_one_stays() =>
        Assert.Equal(1, new ScaleLimiter(new ScaleOptions { EnableScaleToZero = false, ScaleToZeroGracePeriod = TimeSpan.Zero }).Limit(Start, 0));

    [Fact]
    public void Replicas_are_taken_away_when_the_load_was_lower_for_the_whole_delay()
    {
        var limiter = new ScaleLimiter(new ScaleOptions { ScaleDownDelay = TimeSpan.FromSeconds(10) });

        Assert.Equal([5, 5, 8, 8, 3], new[] { (0, 5), (5, 3), (6, 8), (15, 3), (16, 3) }.Select(step => limiter.Limit(Start.AddSeconds(step.Item1), step.Item2)));
    }
}
