using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    internal static V1PodStatus Copy(V1PodStatus source) => new()
    {
        AllocatedResources = Copy(source.AllocatedResources),
        Conditions = Copy(source.Conditions),
        ContainerStatuses = Copy(source.ContainerStatuses),
        EphemeralContainerStatuses = Copy(source.EphemeralContainerStatuses),
        ExtendedResourceClaimStatus = Absent(source.ExtendedResourceClaimStatus),
        HostIP = source.HostIP,
        HostIPs = Absent(source.HostIPs),
        InitContainerStatuses = Copy(source.InitContainerStatuses),
        Message = source.Message,
        NodeAllocatableResourceClaimStatuses = Absent(source.NodeAllocatableResourceClaimStatuses),
        NominatedNodeName = source.NominatedNodeName,
        ObservedGeneration = source.ObservedGeneration,
        Phase = source.Phase,
        PodIP = source.PodIP,
        PodIPs = Copy(source.PodIPs),
        QosClass = source.QosClass,
        Reason = source.Reason,
        Resize = source.Resize,
        ResourceClaimStatuses = Absent(source.ResourceClaimStatuses),
        Resources = source.Resources is null ? null : Copy(source.Resources),
        StartTime = source.StartTime,
        VolumeHealth = Absent(source.VolumeHealth),
    };

    internal static V1PodCondition Copy(V1PodCondition source) => new()
    {
        LastProbeTime = source.LastProbeTime,
        LastTransitionTime = source.LastTransitionTime,
        Message = source.Message,
        ObservedGeneration = source.ObservedGeneration,
        Reason = source.Reason,
        Status = source.Status,
        Type = source.Type,
    };

    internal static V1PodIP Copy(V1PodIP source) => new()
    {
        Ip = source.Ip,
    };

    internal static V1ContainerStatus Copy(V1ContainerStatus source) => new()
    {
        AllocatedResources = Copy(source.AllocatedResources),
        AllocatedResourcesStatus = Absent(source.AllocatedResourcesStatus),
        ContainerID = source.ContainerID,
        Image = source.Image,
        ImageID = source.ImageID,
        LastState = source.LastState is null ? null : Copy(source.LastState),
        Name = source.Name,
        Ready = source.Ready,
        Resources = source.Resources is null ? null : Copy(source.Resources),
        RestartCount = source.RestartCount,
        Started = source.Started,
        State = source.State is null ? null : Copy(source.State),
        StopSignal = source.StopSignal,
        User = Absent(source.User),
        VolumeMounts = Absent(source.VolumeMounts),
    };

    internal static V1ContainerState Copy(V1ContainerState source) => new()
    {
        Running = source.Running is null ? null : Copy(source.Running),
        Terminated = Absent(source.Terminated),
        Waiting = Absent(source.Waiting),
    };

    internal static V1ContainerStateRunning Copy(V1ContainerStateRunning source) => new()
    {
        StartedAt = source.StartedAt,
    };
}
