using System.Globalization;
using k8s.Models;
using Knative.Autoscaling;
using Knative.Config;
using Knative.Networking;
using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial class RevisionTemplateSpec : IValidatable, IDefaultable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FieldError.Collect(
            (Spec ?? new RevisionSpec()).Validate(context)?.ViaField("spec"),
            FieldError.Collect(
                AutoscalingAnnotationValidation.Validate(Metadata?.Annotations, context.Get<AutoscalerConfig>()),
                NetworkingAnnotations.Validate(Metadata?.Annotations),
                CheckQueueSidecar(Metadata?.Annotations),
                MetadataValidation.CheckProgressDeadline(Metadata?.Annotations))?.ViaField("metadata.annotations"),
            CheckName(context.Parent));
    }

    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Spec ??= new RevisionSpec();
        Spec.SetDefaults(context);
    }

    /// <summary>A template that brings the name of its Revision along cannot change without a new name: a Revision of that name exists.</summary>
    internal FieldError? CheckNameChange(RevisionTemplateSpec? old) =>
        string.IsNullOrEmpty(Metadata?.Name) || Metadata.Name != old?.Metadata?.Name || DeepEquals(old)
            ? null
            : new FieldError("Saw the following changes without a name change (-old +new)", "metadata.name").WithDetails(JsonDifference.Of(old, this));

    private FieldError? CheckName(V1ObjectMeta? parent)
    {
        if (Metadata?.GenerateName is { Length: > 0 } prefix && KubernetesNames.CheckDns1035LabelPrefix(prefix) is { Count: > 0 } prefixErrors)
        {
            return FieldError.InvalidValue($"not a DNS 1035 label prefix: [{string.Join(' ', prefixErrors)}]", "metadata.generateName");
        }

        if (Metadata?.Name is not { Length: > 0 } name)
        {
            return null;
        }

        var start = parent?.Name + "-";
        return KubernetesNames.CheckDns1035Label(name) is { Count: > 0 } errors ? FieldError.InvalidValue($"not a DNS 1035 label: [{string.Join(' ', errors)}]", "metadata.name")
            : string.IsNullOrEmpty(parent?.Name) && !string.IsNullOrEmpty(parent?.GenerateName) ? FieldError.DisallowedFields("metadata.name")
            : !name.StartsWith(start, StringComparison.Ordinal) ? FieldError.InvalidValue($"\"{name}\" must have prefix \"{start}\"", "metadata.name")
            : null;
    }

    private static FieldError? CheckQueueSidecar(IDictionary<string, string>? annotations)
    {
        FieldError? errors = null;
        if (ServingNames.QueueSidecarResourcePercentage.Find(annotations) is var (key, text))
        {
            errors = FieldError.Generic("Queue proxy resource percentage annotation is deprecated. Please use the available annotations to explicitly set resource values per service")
                .ViaKey(key).At(FieldErrorLevel.Warning)
                .Also((!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var percentage) ? FieldError.InvalidValue(text, FieldError.CurrentField)
                    : percentage is < 0.1 or > 100 ? FieldError.OutOfBoundsValue(percentage, 0.1, 100, FieldError.CurrentField)
                    : null)?.ViaKey(key));
        }

        return errors.Also(
        [
            .. ServingNames.QueueSidecarResources.Select(annotation => annotation.Find(annotations) is var (name, value) && !IsQuantity(value)
                ? FieldError.InvalidValue(value, FieldError.CurrentField).ViaKey(name)
                : null),
        ]);
    }

    private static bool IsQuantity(string text)
    {
        try
        {
            return text.Length > 0 && new ResourceQuantity(text).ToString().Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
