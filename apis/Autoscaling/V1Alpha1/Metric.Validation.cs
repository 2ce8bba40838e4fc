using Knative.Serving;
using KubeCodegen.Validation;

namespace Knative.Autoscaling.V1Alpha1;

public partial class Metric : IValidatable
{
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FieldError.Collect(
            MetadataValidation.Validate(Metadata, context, allowsAutoscaling: true)?.ViaField("metadata"),
            Spec is null || Spec.DeepEquals(new MetricSpec()) ? FieldError.MissingField("spec") : null);
    }
}
