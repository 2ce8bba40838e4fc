using Serving.Autoscaling;

namespace Serving.Tests;

/// <summary>Knative's rules for load, windows and panic.</summary>
public sealed class FixedTargetDeciderTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;
    private readonly FixedTargetDecider _decider = new(new ScaleOptions { Target = 10 });
    private DateTimeOffset _now = Start;

    [Fact]
    public void Without_samples_nothing_is_decided() => Assert.Null(_decider.Decide(Start, 1));

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(5, 1, 1)]
    [InlineData(10, 1, 1)]
    [InlineData(11, 10, 5)]
    [InlineData(45, 5, 5)]
    public void Load_is_divided_by_the_target_and_replicas_shrink_by_half_at_most(double concurrency, int ready, int expected)
    {
        Play(60, concurrency);

        Assert.Equal(expected, Decide(ready));
    }

    [Fact]
    public void A_sudden_rise_is_answered_by_the_panic_window_alone()
    {
        Play(60, 10);
        Play(6, 100);

        Assert.Equal(10, Decide(1));
        Assert.True(_decider.IsPanicking);
    }

    [Fact]
    public void Replicas_are_not_taken_away_while_it_panics()
    {
        Play(6, 100);
        Assert.Equal(10, Decide(1));

        Play(30, 0);
        Assert.Equal(10, Decide(10));
        Assert.True(_decider.IsPanicking);
    }

    [Fact]
    public void It_calms_down_when_the_stable_window_has_passed_without_an_alarm()
    {
        Play(6, 100);
        Decide(1);
        Play(61, 20);

        Assert.Equal(5, Decide(10));
        Assert.False(_decider.IsPanicking);
    }

    [Fact]
    public void A_slow_rate_of_growth_still_adds_one()
    {
        var decider = new FixedTargetDecider(new ScaleOptions { Target = 1, MaxScaleUpRate = 1.1 });
        decider.Record(new LoadSample(Start, 3, 3, 3, TimeSpan.FromSeconds(1), 2));

        Assert.Equal(3, decider.Decide(Start, 2)?.Replicas);
    }

    [Fact]
    public void The_fewest_replicas_other_than_none_hold_only_while_there_is_load()
    {
        var options = new ScaleOptions { Target = 10, ActivationScale = 3 };
        var (busy, idle) = (new FixedTargetDecider(options), new FixedTargetDecider(options));
        busy.Record(new LoadSample(Start, 1, 1, 1, TimeSpan.FromSeconds(1), 1));
        idle.Record(new LoadSample(Start, 0, 0, 0, TimeSpan.Zero, 1));

        Assert.Equal((3, 0), (busy.Decide(Start, 1)!.Replicas, idle.Decide(Start, 1)!.Replicas));
    }

    private void Play(int seconds, double concurrency)
    {
        for (var second = 0; second < seconds; second++)
        {
            _now += TimeSpan.FromSeconds(1);
            _decider.Record(new LoadSample(_now, concurrency, concurrency, concurrency, TimeSpan.FromSeconds(1), 1));
        }
    }

    private int? Decide(int ready) => _decider.Decide(_now, ready)?.Replicas;
}
