using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial class Revision : IValidatable, IDefaultable
{
    /// <summary>A Revision's spec never changes: what runs under its name is always the same.</summary>
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var metadata = MetadataValidation.Validate(Metadata, context, allowsAutoscaling: true)
            .Also(MetadataValidation.CheckOwnerLabel(Metadata, ServingNames.ConfigurationLabel, "Configuration"))?.ViaField("metadata");
        if (!context.IsUpdate || context.OldAs<Revision>() is not { } old)
        {
            return metadata.Also((Spec ?? new RevisionSpec()).Validate(context)?.ViaField("spec"));
        }

        return RevisionSpec.DeepEquals(old.Spec, Spec)
            ? metadata
            : new FieldError("Immutable fields changed (-old +new)", "spec").WithDetails(JsonDifference.Of(old.Spec, Spec));
    }

    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.IsUpdate)
        {
            Spec ??= new RevisionSpec();
            Spec.SetDefaults(context);
        }
    }
}
