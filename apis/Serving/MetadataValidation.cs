using k8s.Models;
using Knative.Autoscaling;
using Knative.Config;
using KubeCodegen.Json;
using KubeCodegen.Validation;

namespace Knative.Serving;

/// <summary>The metadata of Knative's kinds. Paths start below <c>metadata</c>.</summary>
internal static class MetadataValidation
{
    /// <summary>Names are DNS labels, since hosts are made of them; annotations for the autoscaler stand only where they work.</summary>
    public static FieldError? Validate(V1ObjectMeta? metadata, AdmissionContext context, bool allowsAutoscaling) => FieldError.Collect(
        CheckName(metadata),
        (allowsAutoscaling
            ? AutoscalingAnnotationValidation.Validate(metadata?.Annotations, context.Get<AutoscalerConfig>())
            : CheckNoAutoscaling(metadata?.Annotations))?.ViaField("annotations"));

    /// <summary>A label that names an owner names one of the owner references.</summary>
    public static FieldError? CheckOwnerLabel(V1ObjectMeta? metadata, string label, string kind) =>
        metadata?.Labels?.TryGetValue(label, out var name) == true && metadata.OwnerReferences?.Any(owner => owner.Kind == kind && owner.Name == name) != true
            ? FieldError.MissingField(label).ViaField("labels")
            : null;

    public static FieldError? CheckRolloutDuration(IDictionary<string, string>? annotations) =>
        CheckSeconds(annotations, ServingNames.RolloutDuration, "rollout-duration");

    public static FieldError? CheckProgressDeadline(IDictionary<string, string>? annotations) =>
        CheckSeconds(annotations, ServingNames.ProgressDeadline, "progress-deadline");

    /// <summary>Who created an object never changes, and who changed it last only together with its spec.</summary>
    public static FieldError? CheckUsers(V1ObjectMeta? old, V1ObjectMeta? current, bool isSameSpec)
    {
        static string? Read(V1ObjectMeta? metadata, string annotation) => metadata?.Annotations?.TryGetValue(annotation, out var value) == true ? value : null;
        return FieldError.Collect(
            Read(old, ServingNames.CreatorAnnotation) == Read(current, ServingNames.CreatorAnnotation)
                ? null
                : FieldError.Generic("annotation value is immutable", ServingNames.CreatorAnnotation),
            isSameSpec && Read(old, ServingNames.UpdaterAnnotation) != Read(current, ServingNames.UpdaterAnnotation)
                ? FieldError.InvalidValue(Read(current, ServingNames.UpdaterAnnotation) ?? "", ServingNames.UpdaterAnnotation)
                : null)?.ViaField("metadata.annotations");
    }

    private static FieldError? CheckName(V1ObjectMeta? metadata)
    {
        if (metadata?.GenerateName is { Length: > 0 } prefix && KubernetesNames.CheckDns1035LabelPrefix(prefix) is { Count: > 0 } prefixErrors)
        {
            return new FieldError($"not a DNS 1035 label prefix: [{string.Join(' ', prefixErrors)}]", "generateName");
        }

        return metadata?.Name switch
        {
            { Length: > 0 } name when KubernetesNames.CheckDns1035Label(name) is { Count: > 0 } errors => new FieldError($"not a DNS 1035 label: [{string.Join(' ', errors)}]", "name"),
            null or "" when string.IsNullOrEmpty(metadata?.GenerateName) => new FieldError("name or generateName is required", "name"),
            _ => null,
        };
    }

    private static FieldError? CheckNoAutoscaling(IDictionary<string, string>? annotations) => FieldError.Collect(
    [
        .. (annotations?.Keys ?? []).Where(key => key.StartsWith(AutoscalingAnnotations.GroupName, StringComparison.Ordinal)).Select(key => FieldError.InvalidKeyName(
            key, FieldError.CurrentField, "autoscaling annotations must be put under \"spec.template.metadata.annotations\" to work")),
    ]);

    private static FieldError? CheckSeconds(IDictionary<string, string>? annotations, AnnotationKey annotation, string name) =>
        annotation.Find(annotations) is not var (key, text) || text.Length == 0 ? null
        : !GoDuration.TryParse(text, out var span) ? FieldError.InvalidValue(text, key)
        : span.Ticks % TimeSpan.TicksPerSecond != 0 ? new FieldError($"{name}={text} is not at second precision", key)
        : span < TimeSpan.Zero ? new FieldError($"{name}={text} must be positive", key)
        : null;
}
