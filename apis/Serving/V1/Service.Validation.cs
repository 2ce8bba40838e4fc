using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial class Service : IValidatable, IDefaultable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var errors = context.SubResource == "status" ? null : FieldError.Collect(
            FieldError.Collect(
                MetadataValidation.Validate(Metadata, context, allowsAutoscaling: false),
                MetadataValidation.CheckRolloutDuration(Metadata?.Annotations)?.ViaField("annotations"))?.ViaField("metadata"),
            ValidateSpec(context with { Parent = Metadata })?.ViaField("spec"));
        return context.OldAs<Service>() is not { } old ? errors : errors.Also(
            MetadataValidation.CheckUsers(old.Metadata, Metadata, old.Spec is null ? Spec is null : old.Spec.DeepEquals(Spec)),
            Spec?.Template?.CheckNameChange(old.Spec?.Template)?.ViaField("spec.template"));
    }

    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var old = context.OldAs<Service>();
        Spec ??= new ServiceSpec();
        Spec.SetDefaults(context with { Parent = Metadata }, old?.Spec);
        Spec.Traffic = TrafficDefaults.Of(Spec.Traffic, hasDefaultConfiguration: true);
        UserAnnotations.Set(Metadata ??= new(), context, old is not null && Spec.DeepEquals(old.Spec));
    }

    private FieldError? ValidateSpec(AdmissionContext context)
    {
        var spec = Spec ?? new ServiceSpec();
        return spec.Validate(context).Also(TrafficValidation.Validate(spec.Traffic, hasDefaultConfiguration: true)?.ViaField("traffic"));
    }
}
