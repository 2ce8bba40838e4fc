using Knative.Config;
using Knative.Serving.PodSpecs;
using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial record RevisionSpec : IValidatable
{
    /// <summary>
    /// With <see cref="ScaleTargetRef"/> the reference is judged instead of the Pod's spec, of which nothing may be given: what is referenced runs already,
    /// and a Pod's spec beside it would be a second answer to what runs.
    /// </summary>
    /// <inheritdoc/>
    public FieldError? Validate(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FieldError.Collect(
            ScaleTargetRef is { } target
                ? ObjectReferenceValidation.Validate(target)?.ViaField("scaleTargetRef").Also(CheckNoPodSpec()) ?? CheckNoPodSpec()
                : PodSpecValidation.Validate(this, context),
            CheckTimeout(context.Get<Defaults>()),
            ContainerConcurrencyValidation.Validate(ContainerConcurrency, context)?.ViaField("containerConcurrency"));
    }

    internal static bool DeepEquals(RevisionSpec? one, RevisionSpec? other) => one is null ? other is null : one.DeepEquals(other);

    private FieldError? CheckNoPodSpec() => Containers is { Count: > 0 }
        ? FieldError.MultipleOneOf("containers", "scaleTargetRef").WithDetails("A Revision either runs containers or scales what it refers to; take one of them away")
        : FieldMask.CheckDisallowedFields(this, "containers", "scaleTargetRef", "containerConcurrency", "timeoutSeconds", "responseStartTimeoutSeconds", "idleTimeoutSeconds", "enableServiceLinks");

    private FieldError? CheckTimeout(Defaults defaults) => Bounds.Check(TimeoutSeconds, 0, defaults.MaxRevisionTimeoutSeconds, "timeoutSeconds");
}
