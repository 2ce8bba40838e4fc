using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    internal static V1Container Copy(V1Container source) => new()
    {
        Args = Copy(source.Args),
        Command = Copy(source.Command),
        Env = Copy(source.Env),
        EnvFrom = Absent(source.EnvFrom),
        Image = source.Image,
        ImagePullPolicy = source.ImagePullPolicy,
        Lifecycle = Absent(source.Lifecycle),
        LivenessProbe = source.LivenessProbe is null ? null : Copy(source.LivenessProbe),
        Name = source.Name,
        Ports = Copy(source.Ports),
        ReadinessProbe = source.ReadinessProbe is null ? null : Copy(source.ReadinessProbe),
        ResizePolicy = Absent(source.ResizePolicy),
        Resources = source.Resources is null ? null : Copy(source.Resources),
        RestartPolicy = source.RestartPolicy,
        RestartPolicyRules = Absent(source.RestartPolicyRules),
        SecurityContext = source.SecurityContext is null ? null : Copy(source.SecurityContext),
        StartupProbe = source.StartupProbe is null ? null : Copy(source.StartupProbe),
        Stdin = source.Stdin,
        StdinOnce = source.StdinOnce,
        TerminationMessagePath = source.TerminationMessagePath,
        TerminationMessagePolicy = source.TerminationMessagePolicy,
        Tty = source.Tty,
        VolumeDevices = Absent(source.VolumeDevices),
        VolumeMounts = Copy(source.VolumeMounts),
        WorkingDir = source.WorkingDir,
    };

    internal static V1ContainerPort Copy(V1ContainerPort source) => new()
    {
        ContainerPort = source.ContainerPort,
        HostIP = source.HostIP,
        HostPort = source.HostPort,
        Name = source.Name,
        Protocol = source.Protocol,
    };

    internal static V1EnvVar Copy(V1EnvVar source) => new()
    {
        Name = source.Name,
        Value = source.Value,
        ValueFrom = source.ValueFrom is null ? null : Copy(source.ValueFrom),
    };

    internal static V1EnvVarSource Copy(V1EnvVarSource source) => new()
    {
        ConfigMapKeyRef = Absent(source.ConfigMapKeyRef),
        FieldRef = source.FieldRef is null ? null : Copy(source.FieldRef),
        FileKeyRef = Absent(source.FileKeyRef),
        ResourceFieldRef = Absent(source.ResourceFieldRef),
        SecretKeyRef = source.SecretKeyRef is null ? null : Copy(source.SecretKeyRef),
    };

    internal static V1SecretKeySelector Copy(V1SecretKeySelector source) => new()
    {
        Key = source.Key,
        Name = source.Name,
        Optional = source.Optional,
    };

    internal static V1ObjectFieldSelector Copy(V1ObjectFieldSelector source) => new()
    {
        ApiVersion = source.ApiVersion,
        FieldPath = source.FieldPath,
    };

    internal static V1ResourceRequirements Copy(V1ResourceRequirements source) => new()
    {
        Claims = Absent(source.Claims),
        Limits = Copy(source.Limits),
        Requests = Copy(source.Requests),
    };

    internal static V1VolumeMount Copy(V1VolumeMount source) => new()
    {
        BindMountOptions = Copy(source.BindMountOptions),
        MountPath = source.MountPath,
        MountPropagation = source.MountPropagation,
        Name = source.Name,
        ReadOnlyProperty = source.ReadOnlyProperty,
        RecursiveReadOnly = source.RecursiveReadOnly,
        SubPath = source.SubPath,
        SubPathExpr = source.SubPathExpr,
    };
}
