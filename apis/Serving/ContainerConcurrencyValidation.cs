using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving;

/// <summary>The bounds of <c>containerConcurrency</c>, which the cluster sets.</summary>
internal static class ContainerConcurrencyValidation
{
    public static FieldError? Validate(long? concurrency, AdmissionContext context)
    {
        var defaults = context.Get<Defaults>();
        var lower = defaults.AllowContainerConcurrencyZero ? 0 : 1;
        return concurrency < lower || concurrency > defaults.ContainerConcurrencyMaxLimit
            ? FieldError.OutOfBoundsValue(concurrency, lower, defaults.ContainerConcurrencyMaxLimit, FieldError.CurrentField)
            : null;
    }
}
