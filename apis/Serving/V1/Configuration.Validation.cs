using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial class Configuration : IValidatable, IDefaultable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // Writing the status changes neither metadata nor spec; rules that have changed meanwhile must not hold it up.
        var errors = context.SubResource == "status" ? null : FieldError.Collect(
            FieldError.Collect(
                MetadataValidation.Validate(Metadata, context, allowsAutoscaling: false),
                MetadataValidation.CheckOwnerLabel(Metadata, ServingNames.ServiceLabel, "Service"))?.ViaField("metadata"),
            (Spec ?? new ConfigurationSpec()).Validate(context with { Parent = Metadata })?.ViaField("spec"));
        return context.OldAs<Configuration>() is not { } old ? errors : errors.Also(
            Metadata?.OwnerReferences is null ? MetadataValidation.CheckUsers(old.Metadata, Metadata, old.Spec is null ? Spec is null : old.Spec.DeepEquals(Spec)) : null,
            Spec?.Template?.CheckNameChange(old.Spec?.Template)?.ViaField("spec.template"));
    }

    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var old = context.OldAs<Configuration>();
        Spec ??= new ConfigurationSpec();
        Spec.SetDefaults(context with { Parent = Metadata }, old?.Spec);
        if (Metadata?.OwnerReferences is null)
        {
            UserAnnotations.Set(Metadata ??= new(), context, old is not null && Spec.DeepEquals(old.Spec));
        }
    }
}

public partial class ConfigurationSpec : IValidatable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context) => (Template ?? new RevisionTemplateSpec()).Validate(context)?.ViaField("template");

    /// <summary>A template with the name that it had before makes no new Revision: it stays as it is, lest new defaults look like a change.</summary>
    internal void SetDefaults(AdmissionContext context, ConfigurationSpec? old)
    {
        if (string.IsNullOrEmpty(Template?.Metadata?.Name) || Template.Metadata.Name != old?.Template?.Metadata?.Name)
        {
            Template ??= new RevisionTemplateSpec();
            Template.SetDefaults(context);
        }
    }
}
