using Serving.Autoscaling;
using Serving.Simulation;

namespace Serving.Tests;

/// <summary>Deciders against loads in virtual time: the same each time, so that bounds are exact enough to hold.</summary>
public sealed class SimulationTests
{
    [Theory]
    [InlineData("steady load", 0.05, 0.01)]
    [InlineData("noisy latency", 0.05, 0.03)]
    [InlineData("slow backend", 0.30, 0.05)]
    [InlineData("ramp", 0.50, 0.03)]
    [InlineData("step", 2.0, 0.05)]
    public void The_adaptive_decider_finds_the_capacity_without_a_target(string scenario, double deviation, double slow)
    {
        var run = Adaptive(scenario);

        Assert.InRange(run.Deviation, 0, deviation);
        Assert.InRange(run.Slow, 0, slow);
    }

    [Fact]
    public void The_adaptive_decider_finds_a_new_capacity_when_the_backend_becomes_slow()
    {
        var run = Adaptive("slow backend");

        Assert.InRange(run.Points[590].Capacity!.Value, 105, 175);
        Assert.InRange(run.Points[^1].Capacity!.Value, 65, 90);
    }

    [Fact]
    public void A_target_that_was_guessed_wrong_costs_several_times_what_one_that_fits_does()
    {
        var wrong = Fixed("steady load", 70);
        var right = Fixed("steady load", 5.6);

        Assert.InRange(right.Deviation, 0, 0.05);
        Assert.InRange(wrong.Cost, 2, double.MaxValue);
        Assert.True(Adaptive("steady load").Deviation < wrong.Deviation);
    }

    [Fact]
    public void A_simulation_plays_the_same_each_time() =>
        Assert.Equal(Adaptive("noisy latency").Points, Adaptive("noisy latency").Points);

    private static SimulationRun Adaptive(string scenario) =>
        SimulationRun.Of(Find(scenario), new AdaptiveDecider(new AdaptiveOptions()), new ScaleOptions());

    private static SimulationRun Fixed(string scenario, double target)
    {
        var options = new ScaleOptions { Target = target };
        return SimulationRun.Of(Find(scenario), new FixedTargetDecider(options), options);
    }

    private static Scenario Find(string name) => Scenario.All.Single(scenario => scenario.Name == name);
}
