using Knative.Autoscaling.V1Alpha1;
using Knative.Config;
using Serving.Autoscaling;

namespace Serving.Tests;

public sealed class ScaleOptionsTests
{
    [Theory]
    [InlineData(0, null, null, 70)]
    [InlineData(10, null, null, 7)]
    [InlineData(10, "50", null, 7)]
    [InlineData(0, "50", null, 35)]
    [InlineData(0, "50", "100", 50)]
    [InlineData(1, "0.001", "1", 0.01)]
    public void A_share_of_the_target_is_aimed_at_and_a_limit_caps_it(long limit, string? target, string? utilization, double expected) =>
        Assert.Equal(expected, Of(limit, ("target", target), ("target-utilization-percentage", utilization)).Target, 6);

    [Fact]
    public void Annotations_come_before_the_clusters_settings()
    {
        var options = Of(0, ("metric", "rps"), ("target", "100"), ("window", "2m"), ("panic-window-percentage", "5"), ("min-scale", "1"), ("maxScale", "9"), ("scale-down-delay", "1m30s"));

        Assert.True(options.UsesRequestsPerSecond);
        Assert.Equal(
            (70.0, TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(6), 1, 9, TimeSpan.FromSeconds(90)),
            (options.Target, options.StableWindow, options.PanicWindow, options.MinScale, options.MaxScale, options.ScaleDownDelay));
    }

    private static ScaleOptions Of(long limit, params (string Name, string? Value)[] annotations) => ScaleOptions.Of(
        new PodAutoscaler
        {
            Metadata = new() { Annotations = annotations.Where(one => one.Value is not null).ToDictionary(one => "autoscaling.knative.dev/" + one.Name, one => one.Value!) },
            Spec = new() { ContainerConcurrency = limit },
        },
        new AutoscalerConfig());
}
