using Knative.Config;
using Knative.Serving.PodSpecs;
using KubeCodegen.Validation;

namespace Knative.Serving.V1;

public partial record RevisionSpec : IDefaultable
{
    /// <summary>Limits of requests come from the cluster's defaults, as do names, resources and probes of containers, where there are any.</summary>
    /// <inheritdoc/>
    public void SetDefaults(AdmissionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var defaults = context.Get<Defaults>();
        if (TimeoutSeconds is null or 0)
        {
            TimeoutSeconds = defaults.RevisionTimeoutSeconds;
        }

        IdleTimeoutSeconds ??= Below(defaults.RevisionIdleTimeoutSeconds, TimeoutSeconds.Value);
        ResponseStartTimeoutSeconds ??= Below(defaults.RevisionResponseStartTimeoutSeconds, TimeoutSeconds.Value);
        ContainerConcurrency ??= defaults.ContainerConcurrency;
        PodSpecDefaults.Set(this, context);
    }

    private static long? Below(long seconds, long limit) => seconds != 0 && seconds < limit ? seconds : null;
}
