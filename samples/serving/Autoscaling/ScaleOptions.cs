using System.Globalization;
using Knative;
using Knative.Autoscaling;
using Knative.Autoscaling.V1Alpha1;
using Knative.Config;
using KubeCodegen.Json;

namespace Serving.Autoscaling;

/// <summary>By which rules one PodAutoscaler is scaled: its annotations, and the cluster's settings where it says nothing.</summary>
public sealed record ScaleOptions
{
    /// <summary>Whether requests a second are looked at, and not requests at the same time.</summary>
    public bool UsesRequestsPerSecond { get; init; }

    /// <summary>What one replica is to bear of that, on average.</summary>
    public double Target { get; init; } = 70;

    /// <summary>The span of time over which load is averaged.</summary>
    public TimeSpan StableWindow { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The span of time in which a sudden rise shows.</summary>
    public TimeSpan PanicWindow { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>From which load on the autoscaler panics, as a multiple of what the replicas are meant for.</summary>
    public double PanicThreshold { get; init; } = 2;

    /// <summary>By what factor replicas may grow in one decision.</summary>
    public double MaxScaleUpRate { get; init; } = 1000;

    /// <summary>By what factor replicas may shrink in one decision.</summary>
    public double MaxScaleDownRate { get; init; } = 2;

    /// <summary>The fewest replicas.</summary>
    public int MinScale { get; init; }

    /// <summary>The most replicas; 0 for any number.</summary>
    public int MaxScale { get; init; }

    /// <summary>The fewest replicas other than none.</summary>
    public int ActivationScale { get; init; } = 1;

    /// <summary>Whether there may be none at all.</summary>
    public bool EnableScaleToZero { get; init; } = true;

    /// <summary>How long the last replica stays after the decision for none.</summary>
    public TimeSpan ScaleToZeroGracePeriod { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the load has to be lower before replicas are taken away.</summary>
    public TimeSpan ScaleDownDelay { get; init; }

    /// <summary>Reads the annotations of an autoscaler that has been validated.</summary>
    public static ScaleOptions Of(PodAutoscaler autoscaler, AutoscalerConfig config)
    {
        ArgumentNullException.ThrowIfNull(autoscaler);
        ArgumentNullException.ThrowIfNull(config);
        string? Text(AnnotationKey key) => key.Find(autoscaler.Metadata?.Annotations)?.Value;
        double Number(AnnotationKey key, double otherwise) => Text(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        TimeSpan Span(AnnotationKey key, TimeSpan otherwise) => Text(key) is { } text && GoDuration.TryParse(text, out var span) ? span : otherwise;

        var usesRate = Text(AutoscalingAnnotations.Metric) == AutoscalingAnnotations.Rps;
        var window = Span(AutoscalingAnnotations.Window, config.StableWindow);
        return new ScaleOptions
        {
            UsesRequestsPerSecond = usesRate,
            Target = TargetOf(autoscaler, config, usesRate, Number),
            StableWindow = window,
            PanicWindow = TimeSpan.FromSeconds(Math.Max(1, Math.Round(window.TotalSeconds * Number(AutoscalingAnnotations.PanicWindowPercentage, config.PanicWindowPercentage) / 100))),
            PanicThreshold = Number(AutoscalingAnnotations.PanicThresholdPercentage, config.PanicThresholdPercentage) / 100,
            MaxScaleUpRate = config.MaxScaleUpRate,
            MaxScaleDownRate = config.MaxScaleDownRate,
            MinScale = (int)Number(AutoscalingAnnotations.MinScale, config.MinScale),
            MaxScale = (int)Number(AutoscalingAnnotations.MaxScale, config.MaxScale),
            ActivationScale = (int)Number(AutoscalingAnnotations.ActivationScale, 1),
            EnableScaleToZero = config.EnableScaleToZero,
            ScaleToZeroGracePeriod = Max(config.ScaleToZeroGracePeriod, Span(AutoscalingAnnotations.ScaleToZeroPodRetentionPeriod, config.ScaleToZeroPodRetentionPeriod)),
            ScaleDownDelay = Span(AutoscalingAnnotations.ScaleDownDelay, config.ScaleDownDelay),
        };
    }

    /// <summary>A hard limit of concurrency caps what the annotation asks for; a share of it is aimed at, so that there is room while replicas start.</summary>
    private static double TargetOf(PodAutoscaler autoscaler, AutoscalerConfig config, bool usesRate, Func<AnnotationKey, double, double> number)
    {
        var limit = autoscaler.Spec?.ContainerConcurrency ?? 0;
        var total = number(AutoscalingAnnotations.Target, usesRate ? config.RpsTargetDefault : limit > 0 ? limit : config.ContainerConcurrencyTargetDefault);
        var fraction = number(AutoscalingAnnotations.TargetUtilizationPercentage, 100 * (usesRate ? config.TargetUtilization : config.ContainerConcurrencyTargetFraction)) / 100;
        return Math.Max(0.01, fraction * (!usesRate && limit > 0 ? Math.Min(limit, total) : total));
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
