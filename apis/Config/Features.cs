namespace Knative.Config;

/// <summary>Which parts of a Pod's spec, and which behaviours, a cluster opens to Revisions: the ConfigMap <c>config-features</c>.</summary>
public sealed record Features
{
    /// <summary>The name of the ConfigMap.</summary>
    public const string ConfigName = "config-features";

    /// <summary>More than one container.</summary>
    public FeatureFlag MultiContainer { get; init; } = FeatureFlag.Enabled;

    /// <summary>Probes of containers that serve no requests.</summary>
    public FeatureFlag MultiContainerProbing { get; init; }

    /// <summary><c>affinity</c>.</summary>
    public FeatureFlag PodSpecAffinity { get; init; }

    /// <summary><c>topologySpreadConstraints</c>.</summary>
    public FeatureFlag PodSpecTopologySpreadConstraints { get; init; }

    /// <summary>Environment variables from fields and resources of the Pod.</summary>
    public FeatureFlag PodSpecFieldRef { get; init; }

    /// <summary><c>hostAliases</c>.</summary>
    public FeatureFlag PodSpecHostAliases { get; init; }

    /// <summary><c>nodeSelector</c>.</summary>
    public FeatureFlag PodSpecNodeSelector { get; init; }

    /// <summary><c>runtimeClassName</c>.</summary>
    public FeatureFlag PodSpecRuntimeClassName { get; init; }

    /// <summary>The Pod's <c>securityContext</c>.</summary>
    public FeatureFlag PodSpecSecurityContext { get; init; }

    /// <summary><c>shareProcessNamespace</c>.</summary>
    public FeatureFlag PodSpecShareProcessNamespace { get; init; }

    /// <summary><c>hostIPC</c>.</summary>
    public FeatureFlag PodSpecHostIpc { get; init; }

    /// <summary><c>hostPID</c>.</summary>
    public FeatureFlag PodSpecHostPid { get; init; }

    /// <summary><c>hostNetwork</c>.</summary>
    public FeatureFlag PodSpecHostNetwork { get; init; }

    /// <summary><c>priorityClassName</c>.</summary>
    public FeatureFlag PodSpecPriorityClassName { get; init; }

    /// <summary><c>schedulerName</c>.</summary>
    public FeatureFlag PodSpecSchedulerName { get; init; }

    /// <summary>Added capabilities of a container.</summary>
    public FeatureFlag ContainerSpecAddCapabilities { get; init; }

    /// <summary><c>tolerations</c>.</summary>
    public FeatureFlag PodSpecTolerations { get; init; }

    /// <summary>Volumes of type <c>emptyDir</c>.</summary>
    public FeatureFlag PodSpecVolumesEmptyDir { get; init; } = FeatureFlag.Enabled;

    /// <summary>Volumes of type <c>hostPath</c>.</summary>
    public FeatureFlag PodSpecVolumesHostPath { get; init; }

    /// <summary><c>mountPropagation</c> of a volume mount.</summary>
    public FeatureFlag PodSpecVolumesMountPropagation { get; init; }

    /// <summary>Volumes of type <c>csi</c>.</summary>
    public FeatureFlag PodSpecVolumesCsi { get; init; }

    /// <summary>Volumes of type <c>ephemeral</c>.</summary>
    public FeatureFlag PodSpecVolumesEphemeral { get; init; }

    /// <summary>Volumes of type <c>image</c>.</summary>
    public FeatureFlag PodSpecVolumesImage { get; init; }

    /// <summary>Volumes of type <c>persistentVolumeClaim</c>.</summary>
    public FeatureFlag PodSpecPersistentVolumeClaim { get; init; }

    /// <summary>Claims that are not read-only.</summary>
    public FeatureFlag PodSpecPersistentVolumeWrite { get; init; }

    /// <summary><c>initContainers</c>.</summary>
    public FeatureFlag PodSpecInitContainers { get; init; }

    /// <summary><c>dnsPolicy</c>.</summary>
    public FeatureFlag PodSpecDnsPolicy { get; init; }

    /// <summary><c>dnsConfig</c>.</summary>
    public FeatureFlag PodSpecDnsConfig { get; init; }

    /// <summary>Security contexts are made safe by default.</summary>
    public FeatureFlag SecurePodDefaults { get; init; }

    /// <summary>Whether security contexts are made safe by default, in either form.</summary>
    public bool HasSecurePodDefaults => SecurePodDefaults is FeatureFlag.Enabled or FeatureFlag.AllowRootBounded;

    /// <summary>Reads the ConfigMap. Keys that it does not have, and values that are no flag, leave the default, as in Knative.</summary>
    public static Features Parse(IReadOnlyDictionary<string, string> data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var defaults = new Features();
        FeatureFlag Flag(string key, FeatureFlag otherwise) =>
            data.TryGetValue(key, out var text) && Enum.TryParse<FeatureFlag>(text, ignoreCase: true, out var flag) && flag != FeatureFlag.AllowRootBounded ? flag : otherwise;

        return new Features
        {
            MultiContainer = Flag("multi-container", defaults.MultiContainer),
            MultiContainerProbing = Flag("multi-container-probing", defaults.MultiContainerProbing),
            PodSpecAffinity = Flag("kubernetes.podspec-affinity", defaults.PodSpecAffinity),
            PodSpecTopologySpreadConstraints = Flag("kubernetes.podspec-topologyspreadconstraints", defaults.PodSpecTopologySpreadConstraints),
            PodSpecFieldRef = Flag("kubernetes.podspec-fieldref", defaults.PodSpecFieldRef),
            PodSpecHostAliases = Flag("kubernetes.podspec-hostaliases", defaults.PodSpecHostAliases),
            PodSpecNodeSelector = Flag("kubernetes.podspec-nodeselector", defaults.PodSpecNodeSelector),
            PodSpecRuntimeClassName = Flag("kubernetes.podspec-runtimeclassname", defaults.PodSpecRuntimeClassName),
            PodSpecSecurityContext = Flag("kubernetes.podspec-securitycontext", defaults.PodSpecSecurityContext),
            PodSpecShareProcessNamespace = Flag("kubernetes.podspec-shareprocessnamespace", defaults.PodSpecShareProcessNamespace),
            PodSpecHostIpc = Flag("kubernetes.podspec-hostipc", defaults.PodSpecHostIpc),
            PodSpecHostPid = Flag("kubernetes.podspec-hostpid", defaults.PodSpecHostPid),
            PodSpecHostNetwork = Flag("kubernetes.podspec-hostnetwork", defaults.PodSpecHostNetwork),
            PodSpecPriorityClassName = Flag("kubernetes.podspec-priorityclassname", defaults.PodSpecPriorityClassName),
            PodSpecSchedulerName = Flag("kubernetes.podspec-schedulername", defaults.PodSpecSchedulerName),
            ContainerSpecAddCapabilities = Flag("kubernetes.containerspec-addcapabilities", defaults.ContainerSpecAddCapabilities),
            PodSpecTolerations = Flag("kubernetes.podspec-tolerations", defaults.PodSpecTolerations),
            PodSpecVolumesEmptyDir = Flag("kubernetes.podspec-volumes-emptydir", defaults.PodSpecVolumesEmptyDir),
            PodSpecVolumesHostPath = Flag("kubernetes.podspec-volumes-hostpath", defaults.PodSpecVolumesHostPath),
            PodSpecVolumesMountPropagation = Flag("kubernetes.podspec-volumes-mount-propagation", defaults.PodSpecVolumesMountPropagation),
            PodSpecVolumesCsi = Flag("kubernetes.podspec-volumes-csi", defaults.PodSpecVolumesCsi),
            PodSpecVolumesEphemeral = Flag("kubernetes.podspec-volumes-ephemeral", defaults.PodSpecVolumesEphemeral),
            PodSpecVolumesImage = Flag("kubernetes.podspec-volumes-image", defaults.PodSpecVolumesImage),
            PodSpecPersistentVolumeClaim = Flag("kubernetes.podspec-persistent-volume-claim", defaults.PodSpecPersistentVolumeClaim),
            PodSpecPersistentVolumeWrite = Flag("kubernetes.podspec-persistent-volume-write", defaults.PodSpecPersistentVolumeWrite),
            PodSpecInitContainers = Flag("kubernetes.podspec-init-containers", defaults.PodSpecInitContainers),
            PodSpecDnsPolicy = Flag("kubernetes.podspec-dnspolicy", defaults.PodSpecDnsPolicy),
            PodSpecDnsConfig = Flag("kubernetes.podspec-dnsconfig", defaults.PodSpecDnsConfig),
            SecurePodDefaults = data.TryGetValue("secure-pod-defaults", out var secure) && Enum.TryParse<FeatureFlag>(secure, ignoreCase: true, out var value) && value != FeatureFlag.Allowed
                ? value
                : defaults.SecurePodDefaults,
        };
    }
}
