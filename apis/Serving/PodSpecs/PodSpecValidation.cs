using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>What of a Pod's spec a Revision may have (Knative's <c>serving.ValidatePodSpec</c>).</summary>
internal static class PodSpecValidation
{
    /// <summary>A Revision's spec has these beside the Pod's, in the same object.</summary>
    private static readonly string[] RevisionFields =
        ["containerConcurrency", "scaleTargetRef", "timeoutSeconds", "responseStartTimeoutSeconds", "idleTimeoutSeconds"];

    public static FieldError? Validate(V1PodSpec spec, AdmissionContext context)
    {
        var features = context.Get<Features>();
        V1Container[] containers = [.. spec.Containers ?? []];
        V1Container[] inits = [.. spec.InitContainers ?? []];
        var (volumes, volumeErrors) = VolumeValidation.Validate([.. spec.Volumes ?? []], [.. inits, .. containers], features);
        var (port, portErrors) = FindPort(containers);
        return FieldError.Collect(
            CheckFields(spec, features),
            SecurityContextValidation.Validate(spec.SecurityContext, features)?.ViaField("securityContext"),
            SecurityContextValidation.Warn(spec.SecurityContext, containers, "containers", features),
            SecurityContextValidation.Warn(spec.SecurityContext, inits, "initContainers", features),
            volumeErrors?.ViaField("volumes"),
            CheckInitContainers(inits, containers, volumes, features),
            portErrors?.ViaField("containers[*]"),
            CheckContainers(containers, volumes, port, features),
            CheckServiceAccountName(spec.ServiceAccountName));
    }

    private static FieldError? CheckFields(V1PodSpec spec, Features features)
    {
        List<string> allowed = ["serviceAccountName", "containers", "volumes", "imagePullSecrets", "enableServiceLinks"];
        void Allow(FeatureFlag flag, string field)
        {
            if (flag != FeatureFlag.Disabled)
            {
                allowed.Add(field);
            }
        }

        Allow(features.PodSpecAffinity, "affinity");
        Allow(features.PodSpecTopologySpreadConstraints, "topologySpreadConstraints");
        Allow(features.PodSpecHostAliases, "hostAliases");
        Allow(features.PodSpecNodeSelector, "nodeSelector");
        Allow(features.PodSpecRuntimeClassName, "runtimeClassName");
        Allow(features.PodSpecTolerations, "tolerations");
        Allow(features.PodSpecSecurityContext, "securityContext");
        Allow(features.SecurePodDefaults, "securityContext");
        Allow(features.PodSpecShareProcessNamespace, "shareProcessNamespace");
        Allow(features.PodSpecPriorityClassName, "priorityClassName");
        Allow(features.PodSpecSchedulerName, "schedulerName");
        Allow(features.PodSpecInitContainers, "initContainers");
        Allow(features.PodSpecDnsPolicy, "dnsPolicy");
        Allow(features.PodSpecDnsConfig, "dnsConfig");
        Allow(features.PodSpecHostIpc, "hostIPC");
        Allow(features.PodSpecHostPid, "hostPID");
        Allow(features.PodSpecHostNetwork, "hostNetwork");

        return FieldMask.CheckDisallowedFields(spec, [.. allowed, .. RevisionFields]);
    }

    private static FieldError? CheckServiceAccountName(string? name) => string.IsNullOrEmpty(name) ? null : FieldError.Collect(
        [.. KubernetesNames.CheckDns1123Subdomain(name).Select(error => FieldError.InvalidValue(name, "serviceAccountName", error))]);

    private static FieldError? CheckInitContainers(V1Container[] inits, V1Container[] others, IReadOnlyDictionary<string, V1Volume> volumes, Features features)
    {
        if (inits.Length == 0)
        {
            return null;
        }

        if (features.PodSpecInitContainers != FeatureFlag.Enabled)
        {
            return new FieldError($"pod spec support for init-containers is off, but found {inits.Length} init containers");
        }

        var names = others.Select(container => container.Name).ToHashSet(StringComparer.Ordinal);
        return FieldError.Collect([.. inits.Select((init, i) => FieldError.Collect(
            names.Contains(init.Name) ? new FieldError($"duplicate container name \"{init.Name}\"", "name") : null,
            ContainerValidation.ValidateInit(init, volumes, features))?.ViaFieldIndex("initContainers", i))]);
    }

    private static FieldError? CheckContainers(V1Container[] containers, IReadOnlyDictionary<string, V1Volume> volumes, V1ContainerPort port, Features features)
    {
        switch (containers)
        {
            case []:
                return FieldError.MissingField("containers");
            case [var single]:
                return ContainerValidation.ValidateUser(single, volumes, port, features)?.ViaFieldIndex("containers", 0);
            case var _ when features.MultiContainer != FeatureFlag.Enabled:
                return new FieldError($"multi-container is off, but found {containers.Length} containers");
        }

        HashSet<string?> names = [];
        return FieldError.Collect([.. containers.Select((container, i) => FieldError.Collect(
            names.Add(container.Name) ? null : new FieldError($"duplicate container name \"{container.Name}\"", "name"),
            container.Ports is { Count: > 0 }
                ? ContainerValidation.ValidateUser(container, volumes, port, features)
                : ContainerValidation.ValidateSidecar(container, volumes, features))?.ViaFieldIndex("containers", i))]);
    }

    /// <summary>The one port that requests go to; a default one where none is given.</summary>
    private static (V1ContainerPort Port, FieldError? Error) FindPort(V1Container[] containers)
    {
        var ports = containers.SelectMany(container => container.Ports ?? []).ToList();
        var first = containers.LastOrDefault(container => container.Ports is { Count: > 0 })?.Ports[0];
        var port = new V1ContainerPort
        {
            Name = string.IsNullOrEmpty(first?.Name) ? "http" : first.Name,
            ContainerPort = first is null or { ContainerPort: 0 } ? 8080 : first.ContainerPort,
        };
        return ports.Count switch
        {
            0 when containers.Length > 1 => (port, FieldError.MissingField("ports")),
            > 1 => (port, new FieldError("more than one container port is set", "ports").WithDetails("Only a single port is allowed across all containers")),
            _ => (port, null),
        };
    }
}
