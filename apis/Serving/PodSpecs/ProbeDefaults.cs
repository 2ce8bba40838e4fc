using k8s.Models;

namespace Knative.Serving.PodSpecs;

/// <summary>The probes that a container gets when it does not say.</summary>
internal static class ProbeDefaults
{
    /// <summary>What serves requests is ready when its port opens.</summary>
    public static void Set(V1Container container, bool servesRequests)
    {
        if (servesRequests)
        {
            container.ReadinessProbe ??= new V1Probe();
            if (container.ReadinessProbe is { TcpSocket: null, HttpGet: null, Exec: null, Grpc: null })
            {
                container.ReadinessProbe.TcpSocket = new V1TCPSocketAction { Port = 0 };
            }
        }

        if (container.ReadinessProbe is { } readiness)
        {
            SetThresholds(readiness);
        }

        foreach (var grpc in new[] { container.ReadinessProbe?.Grpc, container.LivenessProbe?.Grpc, container.StartupProbe?.Grpc })
        {
            _ = grpc?.Service ??= "";
        }
    }

    private static void SetThresholds(V1Probe probe)
    {
        if (probe.SuccessThreshold is null or 0)
        {
            probe.SuccessThreshold = 1;
        }

        // Without a period, Knative's proxy decides how often it probes.
        if (probe.PeriodSeconds is null or 0)
        {
            return;
        }

        if (probe.FailureThreshold is null or 0)
        {
            probe.FailureThreshold = 3;
        }

        if (probe.TimeoutSeconds is null or 0)
        {
            probe.TimeoutSeconds = 1;
        }
    }
}
