using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    internal static V1PodSpec Copy(V1PodSpec source) => new()
    {
        ActiveDeadlineSeconds = source.ActiveDeadlineSeconds,
        Affinity = Absent(source.Affinity),
        AutomountServiceAccountToken = source.AutomountServiceAccountToken,
        Containers = Copy(source.Containers),
        DnsConfig = Absent(source.DnsConfig),
        DnsPolicy = source.DnsPolicy,
        EnableServiceLinks = source.EnableServiceLinks,
        EphemeralContainers = Absent(source.EphemeralContainers),
        EvictionResponders = Absent(source.EvictionResponders),
        HostAliases = Absent(source.HostAliases),
        HostIPC = source.HostIPC,
        HostNetwork = source.HostNetwork,
        HostPID = source.HostPID,
        HostUsers = source.HostUsers,
        Hostname = source.Hostname,
        HostnameOverride = source.HostnameOverride,
        ImagePullSecrets = Absent(source.ImagePullSecrets),
        InitContainers = Copy(source.InitContainers),
        NodeName = source.NodeName,
        NodeSelector = Copy(source.NodeSelector),
        Os = Absent(source.Os),
        Overhead = Copy(source.Overhead),
        PreemptionPolicy = source.PreemptionPolicy,
        Priority = source.Priority,
        PriorityClassName = source.PriorityClassName,
        ReadinessGates = Absent(source.ReadinessGates),
        ResourceClaims = Absent(source.ResourceClaims),
        Resources = source.Resources is null ? null : Copy(source.Resources),
        RestartPolicy = source.RestartPolicy,
        RuntimeClassName = source.RuntimeClassName,
        SchedulerName = source.SchedulerName,
        SchedulingGates = Absent(source.SchedulingGates),
        SchedulingGroup = Absent(source.SchedulingGroup),
        SecurityContext = source.SecurityContext is null ? null : Copy(source.SecurityContext),
        ServiceAccount = source.ServiceAccount,
        ServiceAccountName = source.ServiceAccountName,
        SetHostnameAsFQDN = source.SetHostnameAsFQDN,
        ShareProcessNamespace = source.ShareProcessNamespace,
        Subdomain = source.Subdomain,
        TerminationGracePeriodSeconds = source.TerminationGracePeriodSeconds,
        Tolerations = Copy(source.Tolerations),
        TopologySpreadConstraints = Absent(source.TopologySpreadConstraints),
        Volumes = Copy(source.Volumes),
    };

    internal static V1PodSecurityContext Copy(V1PodSecurityContext source) => new()
    {
        AppArmorProfile = Absent(source.AppArmorProfile),
        FsGroup = source.FsGroup,
        FsGroupChangePolicy = source.FsGroupChangePolicy,
        RunAsGroup = source.RunAsGroup,
        RunAsNonRoot = source.RunAsNonRoot,
        RunAsUser = source.RunAsUser,
        SeLinuxChangePolicy = source.SeLinuxChangePolicy,
        SeLinuxOptions = Absent(source.SeLinuxOptions),
        SeccompProfile = Absent(source.SeccompProfile),
        SupplementalGroups = Copy(source.SupplementalGroups),
        SupplementalGroupsPolicy = source.SupplementalGroupsPolicy,
        Sysctls = Absent(source.Sysctls),
        WindowsOptions = Absent(source.WindowsOptions),
    };

    internal static V1Toleration Copy(V1Toleration source) => new()
    {
        Effect = source.Effect,
        Key = source.Key,
        OperatorProperty = source.OperatorProperty,
        TolerationSeconds = source.TolerationSeconds,
        Value = source.Value,
    };
}
