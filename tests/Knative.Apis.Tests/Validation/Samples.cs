using k8s.Models;
using Knative.Autoscaling.V1Alpha1;
using Knative.Config;
using Knative.Serving.V1;
using KubeCodegen.Validation;

namespace Knative.Apis.Tests.Validation;

/// <summary>Objects that are valid, for tests to break.</summary>
internal static class Samples
{
    /// <summary>Secure defaults are on, so that no warning about their absence stands in every answer.</summary>
    public static AdmissionContext Quiet { get; } = AdmissionContext.Default.With(new Features { SecurePodDefaults = FeatureFlag.Enabled });

    public static V1ObjectReference Target => new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" };

    public static RevisionSpec Spec(Action<V1Container>? change = null)
    {
        var container = new V1Container { Image = "example.com/web:1" };
        change?.Invoke(container);
        return new RevisionSpec { Containers = [container] };
    }

    public static Revision Revision(RevisionSpec? spec = null) => new() { Metadata = new() { Name = "web-00001" }, Spec = spec ?? Spec() };

    public static Service Service(RevisionSpec? spec = null) => new()
    {
        Metadata = new() { Name = "web" },
        Spec = new() { Template = new() { Spec = spec ?? Spec() }, Traffic = [new TrafficTarget { Percent = 100, LatestRevision = true }] },
    };

    public static Configuration Configuration(RevisionSpec? spec = null) =>
        new() { Metadata = new() { Name = "web" }, Spec = new() { Template = new() { Spec = spec ?? Spec() } } };

    public static Route Route(params List<TrafficTarget> traffic) => new() { Metadata = new() { Name = "web" }, Spec = new() { Traffic = traffic } };

    public static PodAutoscaler PodAutoscaler => new()
    {
        Metadata = new() { Name = "web-00001" },
        Spec = new() { ScaleTargetRef = Target, ProtocolType = "http1" },
    };
}
