using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial class Route : IValidatable, IDefaultable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FieldError.Collect(
            FieldError.Collect(
                MetadataValidation.Validate(Metadata, context, allowsAutoscaling: false),
                MetadataValidation.CheckOwnerLabel(Metadata, ServingNames.ServiceLabel, "Service"),
                MetadataValidation.CheckRolloutDuration(Metadata?.Annotations)?.ViaField("annotations"))?.ViaField("metadata"),
            TrafficValidation.Validate(Spec?.Traffic, hasDefaultConfiguration: false)?.ViaField("spec.traffic"),
            context.OldAs<Route>() is { } old && Metadata?.OwnerReferences is null
                ? MetadataValidation.CheckUsers(old.Metadata, Metadata, old.Spec is null ? Spec is null : old.Spec.DeepEquals(Spec))
                : null);
    }

    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var old = context.OldAs<Route>();
        Spec ??= new RouteSpec();
        Spec.Traffic = TrafficDefaults.Of(Spec.Traffic, hasDefaultConfiguration: false);
        if (Metadata?.OwnerReferences is null)
        {
            UserAnnotations.Set(Metadata ??= new(), context, old is not null && Spec.DeepEquals(old.Spec));
        }
    }
}
