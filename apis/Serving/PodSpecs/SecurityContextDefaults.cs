using k8s.Models;
using Knative.Config;

namespace Knative.Serving.PodSpecs;

/// <summary>Security contexts that a hardened cluster takes, where the cluster asks for them.</summary>
internal static class SecurityContextDefaults
{
    public static void Set(V1PodSecurityContext? pod, V1Container container, Features features)
    {
        var context = container.SecurityContext ??= new V1SecurityContext();
        context.AllowPrivilegeEscalation ??= false;
        if (string.IsNullOrEmpty(pod?.SeccompProfile?.Type))
        {
            context.SeccompProfile ??= new V1SeccompProfile();
            if (string.IsNullOrEmpty(context.SeccompProfile.Type))
            {
                context.SeccompProfile.Type = "RuntimeDefault";
            }
        }

        context.Capabilities ??= new V1Capabilities
        {
            Drop = ["ALL"],
            Add = container.Ports?.Any(port => port.ContainerPort < 1024) == true ? ["NET_BIND_SERVICE"] : null,
        };
        if (features.SecurePodDefaults == FeatureFlag.Enabled && pod?.RunAsNonRoot is null)
        {
            context.RunAsNonRoot ??= true;
        }
    }
}
