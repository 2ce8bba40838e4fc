using System.Globalization;
using Knative.Config;
using KubeCodegen.Json;
using KubeCodegen.Validation;

namespace Knative.Autoscaling;

/// <summary>Whether the annotations for the autoscaler make sense (Knative's <c>autoscaling.ValidateAnnotations</c>). Paths are the keys.</summary>
internal static class AutoscalingAnnotationValidation
{
    private static readonly TimeSpan WindowMin = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan WindowMax = TimeSpan.FromHours(1);

    public static FieldError? Validate(IDictionary<string, string>? annotations, AutoscalerConfig config) => annotations is null ? null : FieldError.Collect(
        CheckClass(annotations),
        CheckScaleBounds(annotations, config),
        CheckNumbers(annotations),
        CheckWindow(annotations),
        CheckDelay(annotations, AutoscalingAnnotations.ScaleToZeroPodRetentionPeriod, isInSeconds: false),
        CheckDelay(annotations, AutoscalingAnnotations.ScaleDownDelay, isInSeconds: true),
        CheckMetric(annotations, config),
        CheckAlgorithm(annotations),
        CheckInitialScale(annotations, config));

    private static FieldError? CheckClass(IDictionary<string, string> annotations) =>
        AutoscalingAnnotations.Class.Find(annotations) is var (key, value)
        && value.EndsWith(".knative.dev", StringComparison.Ordinal) && value is not (AutoscalingAnnotations.Kpa or AutoscalingAnnotations.Hpa)
            ? FieldError.InvalidValue(value, key)
            : null;

    private static FieldError? CheckScaleBounds(IDictionary<string, string> annotations, AutoscalerConfig config)
    {
        var (min, errors) = ReadScale(annotations, AutoscalingAnnotations.MinScale);
        var (max, maxErrors) = ReadScale(annotations, AutoscalingAnnotations.MaxScale);
        errors = errors.Also(maxErrors);
        if (max != 0 && max < min)
        {
            errors = errors.Also(FieldError.Generic($"max-scale={max} is less than min-scale={min}", AutoscalingAnnotations.MaxScale.Key, AutoscalingAnnotations.MinScale.Key));
        }

        if (AutoscalingAnnotations.MaxScale.Find(annotations) is var (maxKey, _) && config.MaxScaleLimit > 0)
        {
            errors = errors.Also(
                max > config.MaxScaleLimit ? FieldError.OutOfBoundsValue(max, 1, config.MaxScaleLimit, maxKey) : null,
                max == 0 ? FieldError.Generic($"max-scale=0 (unlimited), must be less than {config.MaxScaleLimit}", maxKey) : null);
        }

        return errors.Also(AutoscalingAnnotations.ActivationScale.Find(annotations) is var (key, text) ? CheckActivationScale(key, text, min, max) : null);
    }

    private static FieldError? CheckActivationScale(string key, string text, int min, int max) =>
        !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scale) ? FieldError.InvalidValue(text, key)
        : min > scale ? FieldError.Generic($"min-scale={min} is greater than activation-scale={scale}", key)
        : max < scale && max != 0 ? FieldError.Generic($"max-scale={max} is less than activation-scale={scale}", key)
        : scale < 2 ? FieldError.Generic($"activation-scale={scale} must be greater than 1", key)
        : null;

    private static (int Scale, FieldError? Error) ReadScale(IDictionary<string, string> annotations, AnnotationKey annotation)
    {
        if (annotation.Find(annotations) is not var (key, text))
        {
            return (0, null);
        }

        if (!System.Numerics.BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return (0, FieldError.InvalidValue(text, key));
        }

        return value < 0 || value > int.MaxValue ? (0, FieldError.OutOfBoundsValue(text, 0, int.MaxValue, key)) : ((int)value, null);
    }

    private static FieldError? CheckNumbers(IDictionary<string, string> annotations) => FieldError.Collect(
        CheckNumber(annotations, AutoscalingAnnotations.PanicWindowPercentage, 1, 100),
        CheckNumber(annotations, AutoscalingAnnotations.PanicThresholdPercentage, 110, 1000),
        AutoscalingAnnotations.Target.Find(annotations) is not var (key, text) ? null
            : !TryParse(text, out var target) ? FieldError.InvalidValue(text, key)
            : target < 0.01 ? FieldError.Generic($"target {text} should be at least 0.01", key) : null,
        CheckNumber(annotations, AutoscalingAnnotations.TargetUtilizationPercentage, 1, 100),
        AutoscalingAnnotations.TargetBurstCapacity.Find(annotations) is var (burstKey, burst) && (!TryParse(burst, out var capacity) || (capacity < 0 && capacity != -1))
            ? FieldError.InvalidValue(burst, burstKey)
            : null);

    private static FieldError? CheckNumber(IDictionary<string, string> annotations, AnnotationKey annotation, double lower, double upper) =>
        annotation.Find(annotations) is not var (key, text) ? null
        : !TryParse(text, out var value) ? FieldError.InvalidValue(text, key)
        : value < lower || value > upper ? FieldError.OutOfBoundsValue(text, lower, upper, key)
        : null;

    private static bool TryParse(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static FieldError? CheckWindow(IDictionary<string, string> annotations) =>
        AutoscalingAnnotations.Window.Find(annotations) is not var (key, text) ? null
        : !GoDuration.TryParse(text, out var window) ? FieldError.InvalidValue(text, key)
        : window < WindowMin || window > WindowMax ? FieldError.OutOfBoundsValue(text, WindowMin, WindowMax, key)
        : !IsInSeconds(window) ? FieldError.Generic("must be specified with at most second precision", key)
        : null;

    private static FieldError? CheckDelay(IDictionary<string, string> annotations, AnnotationKey annotation, bool isInSeconds) =>
        annotation.Find(annotations) is not var (key, text) ? null
        : !GoDuration.TryParse(text, out var delay) ? FieldError.InvalidValue(text, key)
        : delay < TimeSpan.Zero || delay > WindowMax ? FieldError.OutOfBoundsValue(text, TimeSpan.Zero, WindowMax, key)
        : isInSeconds && !IsInSeconds(delay) ? FieldError.Generic("must be specified with at most second precision", key)
        : null;

    private static bool IsInSeconds(TimeSpan span) => span.Ticks % TimeSpan.TicksPerSecond == 0;

    private static FieldError? CheckMetric(IDictionary<string, string> annotations, AutoscalerConfig config)
    {
        if (AutoscalingAnnotations.Metric.Find(annotations) is not var (key, metric))
        {
            return null;
        }

        // Other autoscalers have metrics of their own.
        var isKnown = (AutoscalingAnnotations.Class.Find(annotations)?.Value ?? config.PodAutoscalerClass) switch
        {
            AutoscalingAnnotations.Kpa => metric is AutoscalingAnnotations.Concurrency or AutoscalingAnnotations.Rps,
            AutoscalingAnnotations.Hpa => metric.Length > 0,
            _ => true,
        };
        return isKnown ? null : FieldError.InvalidValue(metric, key);
    }

    private static FieldError? CheckAlgorithm(IDictionary<string, string> annotations) =>
        AutoscalingAnnotations.Class.Find(annotations)?.Value == AutoscalingAnnotations.Kpa
        && AutoscalingAnnotations.MetricAggregationAlgorithm.Find(annotations) is var (key, algorithm)
        && algorithm is not ("" or "linear" or "weighted-exponential" or "weightedExponential")
            ? FieldError.InvalidValue(algorithm, key)
            : null;

    private static FieldError? CheckInitialScale(IDictionary<string, string> annotations, AutoscalerConfig config) =>
        AutoscalingAnnotations.InitialScale.Find(annotations) is not var (key, text) ? null
        : !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scale) ? FieldError.InvalidValue(text, key)
        : scale < 0 ? FieldError.InvalidValue(text, key + " must be greater than 0")
        : scale == 0 && !config.AllowZeroInitialScale ? FieldError.InvalidValue(text, key + "=0 not allowed by cluster")
        : null;
}
