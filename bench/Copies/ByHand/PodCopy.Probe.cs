using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    internal static V1Probe Copy(V1Probe source) => new()
    {
        Exec = Absent(source.Exec),
        FailureThreshold = source.FailureThreshold,
        Grpc = Absent(source.Grpc),
        HttpGet = source.HttpGet is null ? null : Copy(source.HttpGet),
        InitialDelaySeconds = source.InitialDelaySeconds,
        PeriodSeconds = source.PeriodSeconds,
        SuccessThreshold = source.SuccessThreshold,
        TcpSocket = Absent(source.TcpSocket),
        TerminationGracePeriodSeconds = source.TerminationGracePeriodSeconds,
        TimeoutSeconds = source.TimeoutSeconds,
    };

    internal static V1HTTPGetAction Copy(V1HTTPGetAction source) => new()
    {
        Host = source.Host,
        HttpHeaders = Copy(source.HttpHeaders),
        Path = source.Path,
        Port = source.Port,
        Protocol = source.Protocol,
        Scheme = source.Scheme,
    };

    internal static V1HTTPHeader Copy(V1HTTPHeader source) => new()
    {
        Name = source.Name,
        Value = source.Value,
    };

    internal static V1SecurityContext Copy(V1SecurityContext source) => new()
    {
        AllowPrivilegeEscalation = source.AllowPrivilegeEscalation,
        AppArmorProfile = Absent(source.AppArmorProfile),
        Capabilities = source.Capabilities is null ? null : Copy(source.Capabilities),
        Privileged = source.Privileged,
        ProcMount = source.ProcMount,
        ReadOnlyRootFilesystem = source.ReadOnlyRootFilesystem,
        RunAsGroup = source.RunAsGroup,
        RunAsNonRoot = source.RunAsNonRoot,
        RunAsUser = source.RunAsUser,
        SeLinuxOptions = Absent(source.SeLinuxOptions),
        SeccompProfile = Absent(source.SeccompProfile),
        WindowsOptions = Absent(source.WindowsOptions),
    };

    internal static V1Capabilities Copy(V1Capabilities source) => new()
    {
        Add = Copy(source.Add),
        Drop = Copy(source.Drop),
    };
}
