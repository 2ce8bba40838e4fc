using k8s.Models;
using Knative.Config;
using Knative.Serving;
using KubeCodegen.Validation;

namespace Knative.Autoscaling.V1Alpha1;

public partial class PodAutoscaler : IValidatable, IDefaultable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FieldError.Collect(
            MetadataValidation.Validate(Metadata, context, allowsAutoscaling: true)?.ViaField("metadata"),
            (Spec ?? new PodAutoscalerSpec()).Validate(context)?.ViaField("spec"));
    }

    /// <summary>Which autoscaler is responsible, and what it looks at, is said by annotations; they are written down even when they say nothing new.</summary>
    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Metadata ??= new V1ObjectMeta();
        Metadata.Annotations ??= new Dictionary<string, string>();
        Metadata.Annotations.TryAdd(AutoscalingAnnotations.Class.Key, context.Get<AutoscalerConfig>().PodAutoscalerClass);
        Metadata.Annotations.TryAdd(AutoscalingAnnotations.Metric.Key, Metadata.Annotations[AutoscalingAnnotations.Class.Key] switch
        {
            AutoscalingAnnotations.Kpa => AutoscalingAnnotations.Concurrency,
            AutoscalingAnnotations.Hpa => AutoscalingAnnotations.Cpu,
            _ => "",
        });
    }
}

public partial class PodAutoscalerSpec : IValidatable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context) => DeepEquals(new PodAutoscalerSpec())
        ? FieldError.MissingField(FieldError.CurrentField)
        : FieldError.Collect(
            ObjectReferenceValidation.Validate(ScaleTargetRef ?? new V1ObjectReference())?.ViaField("scaleTargetRef"),
            ContainerConcurrencyValidation.Validate(ContainerConcurrency ?? 0, context)?.ViaField("containerConcurrency"),
            (ProtocolType switch
            {
                "http1" or "h2c" => null,
                null or "" => FieldError.MissingField(FieldError.CurrentField),
                _ => FieldError.InvalidValue(ProtocolType, FieldError.CurrentField),
            })?.ViaField("protocolType"));
}
