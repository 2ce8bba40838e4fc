using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>The probes of a container. Knative's proxy runs those of the container that serves requests, so they have to go to its port.</summary>
internal static class ProbeValidation
{
    /// <param name="probe">Absent ones are fine.</param>
    /// <param name="port">The port of requests; null for a container that serves none.</param>
    public static FieldError? Validate(V1Probe? probe, V1ContainerPort? port)
    {
        if (probe is null)
        {
            return null;
        }

        (string Name, object? Handler)[] handlers = [("httpGet", probe.HttpGet), ("tcpSocket", probe.TcpSocket), ("exec", probe.Exec), ("grpc", probe.Grpc)];
        var given = handlers.Where(handler => handler.Handler is not null).Select(handler => handler.Name).ToList();
        return FieldError.Collect(
            FieldMask.CheckDisallowedFields(
                probe, "httpGet", "tcpSocket", "exec", "grpc", "initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold", "terminationGracePeriodSeconds"),
            FieldMask.CheckDisallowedFields(probe.HttpGet, "host", "path", "scheme", "httpHeaders", "port")?.ViaField("httpGet"),
            FieldMask.CheckDisallowedFields(probe.TcpSocket, "host", "port")?.ViaField("tcpSocket"),
            FieldMask.CheckDisallowedFields(probe.Exec, "command")?.ViaField("exec"),
            FieldMask.CheckDisallowedFields(probe.Grpc, "port", "service")?.ViaField("grpc"),
            probe.HttpGet is { } get ? CheckPort(get.Port, port)?.ViaField("httpGet") : null,
            probe.TcpSocket is { } socket ? CheckPort(socket.Port, port)?.ViaField("tcpSocket") : null,
            given.Count switch
            {
                0 => FieldError.MissingOneOf(handlers.Select(handler => handler.Name)),
                > 1 => FieldError.MultipleOneOf(given),
                _ => null,
            });
    }

    /// <summary>As any probe; a period of 0 asks Knative to probe often and decide for itself.</summary>
    public static FieldError? ValidateReadiness(V1Probe? probe, V1ContainerPort? port) => probe is null ? null : FieldError.Collect(
        Validate(probe, port),
        Bounds.Check(probe.PeriodSeconds ?? 0, 0, int.MaxValue, "periodSeconds"),
        Bounds.Check(probe.InitialDelaySeconds ?? 0, 0, int.MaxValue, "initialDelaySeconds"),
        Bounds.Check(probe.SuccessThreshold ?? 0, 1, int.MaxValue, "successThreshold"),
        probe.PeriodSeconds is null or 0
            ? FieldError.Collect(Absent(probe.FailureThreshold, "failureThreshold"), Absent(probe.TimeoutSeconds, "timeoutSeconds"))
            : FieldError.Collect(
                Bounds.Check(probe.TimeoutSeconds ?? 0, 1, int.MaxValue, "timeoutSeconds"),
                Bounds.Check(probe.FailureThreshold ?? 0, 1, int.MaxValue, "failureThreshold")));

    private static FieldError? Absent(int? value, string field) =>
        value is null or 0 ? null : new FieldError($"{field} is disallowed when periodSeconds is zero", field);

    private static FieldError? CheckPort(IntOrString? probed, V1ContainerPort? port)
    {
        var text = probed?.Value ?? "";
        var isNamed = text.Length > 0 && !int.TryParse(text, out _);
        return (port, isNamed) switch
        {
            ({ } user, true) when text != user.Name => FieldError.InvalidValue(text, "port", "Probe port must match container port"),
            (null, false) when text is "" or "0" => FieldError.InvalidValue("0", "port", "Probe port must be specified"),
            _ => null,
        };
    }
}
