using k8s.Models;
using Knative.Config;
using Knative.Serving.V1;
using KubeCodegen.Validation;

namespace Knative.Apis.Tests.Validation;

/// <summary>What is filled in when a spec does not say.</summary>
public sealed class DefaultsTests
{
    private static readonly AdmissionContext Create = AdmissionContext.Default with { Operation = AdmissionOperation.Create };

    [Fact]
    public void A_container_gets_a_name_a_probe_and_resources()
    {
        var context = Create.With(new Defaults { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m") } });
        var spec = Samples.Spec();

        spec.SetDefaults(context);

        var container = spec.Containers[0];
        Assert.Equal("user-container", container.Name);
        Assert.Equal("100m", container.Resources.Requests["cpu"].ToString());
        Assert.Empty(container.Resources.Limits);
        Assert.NotNull(container.ReadinessProbe.TcpSocket);
        Assert.Equal(1, container.ReadinessProbe.SuccessThreshold);
        Assert.Null(container.ReadinessProbe.PeriodSeconds);
        Assert.False(spec.EnableServiceLinks);
        Assert.Equal((300L, 0L), (spec.TimeoutSeconds!.Value, spec.ContainerConcurrency!.Value));
    }

    [Fact]
    public void What_is_given_stays()
    {
        var spec = Samples.Spec(container => (container.Name, container.ReadinessProbe) = ("web", new V1Probe { HttpGet = new() { Port = 8080 }, PeriodSeconds = 5 }));
        (spec.TimeoutSeconds, spec.ContainerConcurrency, spec.IdleTimeoutSeconds) = (10, 2, 3);

        spec.SetDefaults(Create.With(new Defaults { RevisionIdleTimeoutSeconds = 5, RevisionResponseStartTimeoutSeconds = 5 }));

        var probe = spec.Containers[0].ReadinessProbe;
        Assert.Equal("web", spec.Containers[0].Name);
        Assert.Equal((5, 3, 1), (probe.PeriodSeconds!.Value, probe.FailureThreshold!.Value, probe.TimeoutSeconds!.Value));
        Assert.Null(probe.TcpSocket);
        Assert.Equal((10L, 2L, 3L, 5L), (spec.TimeoutSeconds!.Value, spec.ContainerConcurrency!.Value, spec.IdleTimeoutSeconds!.Value, spec.ResponseStartTimeoutSeconds!.Value));
    }

    [Fact]
    public void Several_containers_without_names_are_numbered_around_those_that_have_one()
    {
        var spec = Samples.Spec(container => container.Ports = [new() { ContainerPort = 80 }]);
        spec.Containers.Add(new V1Container { Image = "a", Name = "user-container-0" });
        spec.Containers.Add(new V1Container { Image = "b" });

        spec.SetDefaults(Create);

        Assert.Equal(["user-container-1", "user-container-0", "user-container-2"], spec.Containers.Select(container => container.Name));
        Assert.Null(spec.Containers[1].ReadinessProbe);
    }

    [Fact]
    public void Mounts_are_read_only_unless_the_volume_is_the_pods_own()
    {
        var spec = Samples.Spec(container => container.VolumeMounts = [new() { Name = "secret", MountPath = "/s" }, new() { Name = "scratch", MountPath = "/t" }]);
        spec.Volumes = [new() { Name = "secret", Secret = new() }, new() { Name = "scratch", EmptyDir = new() }];

        spec.SetDefaults(Create);

        Assert.True(spec.Containers[0].VolumeMounts[0].ReadOnlyProperty);
        Assert.Null(spec.Containers[0].VolumeMounts[1].ReadOnlyProperty);
    }

    [Fact]
    public void Secure_defaults_are_set_where_the_cluster_asks_for_them()
    {
        var spec = Samples.Spec(container => container.Ports = [new() { ContainerPort = 80 }]);

        spec.SetDefaults(Create.With(new Features { SecurePodDefaults = FeatureFlag.Enabled }));

        var context = spec.Containers[0].SecurityContext;
        Assert.Equal((false, true, "RuntimeDefault"), (context.AllowPrivilegeEscalation, context.RunAsNonRoot, context.SeccompProfile.Type));
        Assert.Equal(["ALL"], context.Capabilities.Drop);
        Assert.Equal(["NET_BIND_SERVICE"], context.Capabilities.Add);
    }

    [Fact]
    public void Setting_defaults_twice_changes_nothing()
    {
        var service = Samples.Service();
        service.Spec!.Traffic = null;
        service.SetDefaults(Create with { UserName = "ann" });
        var once = service.DeepCopy();

        service.SetDefaults(Create with { UserName = "ann" });

        Assert.True(service.DeepEquals(once));
        Assert.Equal((100L, true), (service.Spec.Traffic![0].Percent!.Value, service.Spec.Traffic[0].LatestRevision!.Value));
        Assert.Null(service.Validate(Samples.Quiet));
    }

    [Fact]
    public void A_revision_that_exists_gets_no_new_defaults()
    {
        var revision = Samples.Revision();

        revision.SetDefaults(AdmissionContext.Default with { Operation = AdmissionOperation.Update, Old = revision.DeepCopy() });

        Assert.Null(revision.Spec!.TimeoutSeconds);
    }

    [Fact]
    public void A_template_that_keeps_its_name_gets_no_new_defaults()
    {
        var old = Samples.Configuration();
        old.Spec!.Template!.Metadata = new V1ObjectMeta { Name = "web-1" };
        var same = old.DeepCopy();

        same.SetDefaults(AdmissionContext.Default with { Operation = AdmissionOperation.Update, Old = old });

        Assert.True(same.DeepEquals(old));
    }

    [Fact]
    public void Features_are_read_from_their_config_map()
    {
        var features = Features.Parse(new Dictionary<string, string>
        {
            ["kubernetes.podspec-affinity"] = "enabled", ["multi-container"] = "DISABLED", ["kubernetes.podspec-tolerations"] = "perhaps", ["secure-pod-defaults"] = "AllowRootBounded",
        });

        Assert.Equal(
            new Features { PodSpecAffinity = FeatureFlag.Enabled, MultiContainer = FeatureFlag.Disabled, SecurePodDefaults = FeatureFlag.AllowRootBounded },
            features);
    }
}
