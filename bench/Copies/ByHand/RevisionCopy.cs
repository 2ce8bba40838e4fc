using Knative.Duck.V1;
using Knative.Serving.V1;

namespace KubeCodegen.Bench.Copies.ByHand;

/// <summary>The copy of a Revision that a patient person writes, as far as the Revision at hand goes.</summary>
internal static class RevisionCopy
{
    public static Revision Copy(Revision source) => new()
    {
        ApiVersion = source.ApiVersion,
        Kind = source.Kind,
        Metadata = source.Metadata is null ? null : PodCopy.Copy(source.Metadata),
        Spec = source.Spec is null ? null : Copy(source.Spec),
        Status = source.Status is null ? null : Copy(source.Status),
    };

    private static RevisionSpec Copy(RevisionSpec source) => new()
    {
        ActiveDeadlineSeconds = source.ActiveDeadlineSeconds,
        Affinity = PodCopy.Absent(source.Affinity),
        AutomountServiceAccountToken = source.AutomountServiceAccountToken,
        Containers = PodCopy.Copy(source.Containers),
        DnsConfig = PodCopy.Absent(source.DnsConfig),
        DnsPolicy = source.DnsPolicy,
        EnableServiceLinks = source.EnableServiceLinks,
        EphemeralContainers = PodCopy.Absent(source.EphemeralContainers),
        EvictionResponders = PodCopy.Absent(source.EvictionResponders),
        HostAliases = PodCopy.Absent(source.HostAliases),
        HostIPC = source.HostIPC,
        HostNetwork = source.HostNetwork,
        HostPID = source.HostPID,
        HostUsers = source.HostUsers,
        Hostname = source.Hostname,
        HostnameOverride = source.HostnameOverride,
        ImagePullSecrets = PodCopy.Absent(source.ImagePullSecrets),
        InitContainers = PodCopy.Copy(source.InitContainers),
        NodeName = source.NodeName,
        NodeSelector = PodCopy.Copy(source.NodeSelector),
        Os = PodCopy.Absent(source.Os),
        Overhead = PodCopy.Copy(source.Overhead),
        PreemptionPolicy = source.PreemptionPolicy,
        Priority = source.Priority,
        PriorityClassName = source.PriorityClassName,
        ReadinessGates = PodCopy.Absent(source.ReadinessGates),
        ResourceClaims = PodCopy.Absent(source.ResourceClaims),
        Resources = source.Resources is null ? null : PodCopy.Copy(source.Resources),
        RestartPolicy = source.RestartPolicy,
        RuntimeClassName = source.RuntimeClassName,
        SchedulerName = source.SchedulerName,
        SchedulingGates = PodCopy.Absent(source.SchedulingGates),
        SchedulingGroup = PodCopy.Absent(source.SchedulingGroup),
        SecurityContext = source.SecurityContext is null ? null : PodCopy.Copy(source.SecurityContext),
        ServiceAccount = source.ServiceAccount,
        ServiceAccountName = source.ServiceAccountName,
        SetHostnameAsFQDN = source.SetHostnameAsFQDN,
        ShareProcessNamespace = source.ShareProcessNamespace,
        Subdomain = source.Subdomain,
        TerminationGracePeriodSeconds = source.TerminationGracePeriodSeconds,
        Tolerations = PodCopy.Copy(source.Tolerations),
        TopologySpreadConstraints = PodCopy.Absent(source.TopologySpreadConstraints),
        Volumes = PodCopy.Copy(source.Volumes),
        ContainerConcurrency = source.ContainerConcurrency,
        ScaleTargetRef = PodCopy.Absent(source.ScaleTargetRef),
        TimeoutSeconds = source.TimeoutSeconds,
        ResponseStartTimeoutSeconds = source.ResponseStartTimeoutSeconds,
        IdleTimeoutSeconds = source.IdleTimeoutSeconds,
    };

    private static RevisionStatus Copy(RevisionStatus source) => new()
    {
        ObservedGeneration = source.ObservedGeneration,
        Conditions = Copy(source.Conditions),
        Annotations = source.Annotations is null ? null : new Dictionary<string, string>(source.Annotations),
        LogUrl = source.LogUrl,
        ContainerStatuses = Copy(source.ContainerStatuses),
        InitContainerStatuses = Copy(source.InitContainerStatuses),
        ActualReplicas = source.ActualReplicas,
        DesiredReplicas = source.DesiredReplicas,
    };

    private static Condition Copy(Condition source) => new()
    {
        Type = source.Type,
        Status = source.Status,
        Severity = source.Severity,
        LastTransitionTime = source.LastTransitionTime,
        Reason = source.Reason,
        Message = source.Message,
    };

    private static ContainerStatus Copy(ContainerStatus source) => new()
    {
        Name = source.Name,
        ImageDigest = source.ImageDigest,
    };

    private static List<Condition>? Copy(List<Condition>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<Condition>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    private static List<ContainerStatus>? Copy(List<ContainerStatus>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<ContainerStatus>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }
}
