using k8s.Models;
using Knative.Autoscaling.V1Alpha1;
using Knative.Serving.V1;
using KubeCodegen.Validation;

namespace Knative.Apis.Tests.Validation;

/// <summary>What is judged beyond a Pod's spec: names, labels, owners, traffic, changes.</summary>
public sealed class KindTests
{
    private const string Dns1035 = "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"
        + " (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";

    public static TheoryData<string, Route, string?> Routes => new()
    {
        { "a revision", Samples.Route(new TrafficTarget { RevisionName = "a", Percent = 100 }), null },
        { "two", Samples.Route(new TrafficTarget { RevisionName = "a", Percent = 40 }, new() { ConfigurationName = "b", Percent = 60 }), null },
        { "none", Samples.Route(), "Traffic targets sum to 0, want 100: spec.traffic" },
        { "too little", Samples.Route(new TrafficTarget { RevisionName = "a", Percent = 99 }), "Traffic targets sum to 99, want 100: spec.traffic" },
        { "nobody", Samples.Route(new TrafficTarget { Percent = 100 }), "expected exactly one, got neither: spec.traffic[0].configurationName, spec.traffic[0].revisionName" },
        { "both", Samples.Route(new TrafficTarget { Percent = 100, RevisionName = "a", ConfigurationName = "b" }), "expected exactly one, got both: spec.traffic[0].configurationName, spec.traffic[0].revisionName" },
        { "pinned and latest", Samples.Route(new TrafficTarget { Percent = 100, RevisionName = "a", LatestRevision = true }), "may not set revisionName \"a\" when latestRevision is true: spec.traffic[0].latestRevision" },
        { "neither pinned nor latest", Samples.Route(new TrafficTarget { Percent = 100, ConfigurationName = "a", LatestRevision = false }), "may not set revisionName \"\" when latestRevision is false: spec.traffic[0].latestRevision" },
        { "out of bounds", Samples.Route(new TrafficTarget { Percent = 101, RevisionName = "a" }, new() { Percent = -1, RevisionName = "b" }), "expected 0 <= -1 <= 100: spec.traffic[1].percent\nexpected 0 <= 101 <= 100: spec.traffic[0].percent" },
        { "a URL", Samples.Route(new TrafficTarget { Percent = 100, RevisionName = "a", Tag = "t", Url = "http://t" }), "must not set the field(s): spec.traffic[0].url" },
        { "a tag twice", Samples.Route(new TrafficTarget { Percent = 100, RevisionName = "a", Tag = "t" }, new() { RevisionName = "b", Tag = "t" }), "Multiple definitions for \"t\": spec.traffic[0].tag, spec.traffic[1].tag" },
        { "a tag", Samples.Route(new TrafficTarget { Percent = 100, RevisionName = "a", Tag = "T" }), $"invalid value: not a DNS 1035 label: [{Dns1035}]: spec.traffic.tag[0]" },
    };

    public static TheoryData<string, string, string?> Annotations => new()
    {
        { "min-scale", "1", null },
        { "min-scale", "-1", "expected 0 <= -1 <= 2147483647: {0}" },
        { "min-scale", "many", "invalid value: many: {0}" },
        { "minScale", "2147483648", "expected 0 <= 2147483648 <= 2147483647: {0}" },
        { "activation-scale", "1", "activation-scale=1 must be greater than 1: {0}" },
        { "window", "1m", null },
        { "window", "5s", "expected 6s <= 5s <= 1h0m0s: {0}" },
        { "window", "6.5s", "must be specified with at most second precision: {0}" },
        { "window", "long", "invalid value: long: {0}" },
        { "scale-down-delay", "2h", "expected 0s <= 2h <= 1h0m0s: {0}" },
        { "scale-to-zero-pod-retention-period", "30s", null },
        { "target", "0.001", "target 0.001 should be at least 0.01: {0}" },
        { "target-utilization-percentage", "101", "expected 1 <= 101 <= 100: {0}" },
        { "target-burst-capacity", "-2", "invalid value: -2: {0}" },
        { "target-burst-capacity", "-1", null },
        { "panic-window-percentage", "0.5", "expected 1 <= 0.5 <= 100: {0}" },
        { "panic-threshold-percentage", "50", "expected 110 <= 50 <= 1000: {0}" },
        { "class", "foo.knative.dev", "invalid value: foo.knative.dev: {0}" },
        { "class", "my.own", null },
        { "metric", "cpu", "invalid value: cpu: {0}" },
        { "metric", "rps", null },
        { "initial-scale", "0", "invalid value: 0: {0}=0 not allowed by cluster" },
        { "initial-scale", "-1", "invalid value: -1: {0} must be greater than 0" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_route_shares_all_requests(string because, Route route, string? expected)
    {
        var actual = route.Validate(Samples.Quiet)?.ToString();
        Assert.True(expected == actual, $"{because}\nexpected: {expected}\nactual:   {actual}");
    }

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Annotations_for_the_autoscaler_make_sense(string name, string value, string? expected)
    {
        var key = "autoscaling.knative.dev/" + name;
        var revision = Samples.Revision();
        revision.Metadata!.Annotations = new Dictionary<string, string> { [key] = value };

        Assert.Equal(expected?.Replace("{0}", "metadata.annotations." + key, StringComparison.Ordinal), revision.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void The_most_replicas_are_at_least_the_fewest()
    {
        var revision = Samples.Revision();
        revision.Metadata!.Annotations = new Dictionary<string, string> { ["autoscaling.knative.dev/min-scale"] = "3", ["autoscaling.knative.dev/max-scale"] = "2" };

        Assert.Equal(
            "max-scale=2 is less than min-scale=3: metadata.annotations.autoscaling.knative.dev/max-scale, metadata.annotations.autoscaling.knative.dev/min-scale",
            revision.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void Annotations_for_the_autoscaler_stand_in_the_template()
    {
        var service = Samples.Service();
        service.Metadata!.Annotations = new Dictionary<string, string> { ["autoscaling.knative.dev/min-scale"] = "3" };

        Assert.Equal(
            "invalid key name \"autoscaling.knative.dev/min-scale\": metadata.annotations\nautoscaling annotations must be put under \"spec.template.metadata.annotations\" to work",
            service.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void Names_are_labels_of_hosts()
    {
        var service = Samples.Service();
        service.Metadata!.Name = "1web";
        Assert.Equal($"not a DNS 1035 label: [{Dns1035}]: metadata.name", service.Validate(Samples.Quiet)?.ToString());

        service.Metadata.Name = null;
        Assert.Equal("name or generateName is required: metadata.name", service.Validate(Samples.Quiet)?.ToString());

        service.Metadata.GenerateName = "web-";
        Assert.Null(service.Validate(Samples.Quiet));
    }

    [Fact]
    public void The_name_of_a_revision_begins_with_that_of_its_owner()
    {
        var service = Samples.Service();
        service.Spec!.Template!.Metadata = new V1ObjectMeta { Name = "other-1" };
        Assert.Equal("invalid value: \"other-1\" must have prefix \"web-\": spec.template.metadata.name", service.Validate(Samples.Quiet)?.ToString());

        service.Metadata = new V1ObjectMeta { GenerateName = "web-" };
        Assert.Equal("must not set the field(s): spec.template.metadata.name", service.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void A_template_with_a_name_changes_with_its_name_only()
    {
        var old = Samples.Service();
        old.Spec!.Template!.Metadata = new V1ObjectMeta { Name = "web-1" };
        var changed = old.DeepCopy();
        changed.Spec!.Template!.Spec!.Containers[0].Image = "example.com/web:2";
        var update = Samples.Quiet with { Operation = AdmissionOperation.Update, Old = old };

        Assert.Equal(
            "Saw the following changes without a name change (-old +new): spec.template.metadata.name\nspec.containers[0].image:\n\t-: \"example.com/web:1\"\n\t+: \"example.com/web:2\"\n",
            changed.Validate(update)?.ToString());

        changed.Spec.Template.Metadata!.Name = "web-2";
        Assert.Null(changed.Validate(update));
    }

    [Fact]
    public void A_label_that_names_an_owner_names_a_real_one()
    {
        var revision = Samples.Revision();
        revision.Metadata!.Labels = new Dictionary<string, string> { ["serving.knative.dev/configuration"] = "web" };
        Assert.Equal("missing field(s): metadata.labels.serving.knative.dev/configuration", revision.Validate(Samples.Quiet)?.ToString());

        revision.Metadata.OwnerReferences = [new() { Kind = "Configuration", Name = "web" }];
        Assert.Null(revision.Validate(Samples.Quiet));
    }

    [Fact]
    public void Users_are_noted_and_cannot_be_made_up()
    {
        var service = Samples.Service();
        service.SetDefaults(Samples.Quiet with { Operation = AdmissionOperation.Create, UserName = "ann" });
        Assert.Equal(("ann", "ann"), (service.Metadata!.Annotations["serving.knative.dev/creator"], service.Metadata.Annotations["serving.knative.dev/lastModifier"]));

        var changed = service.DeepCopy();
        changed.Metadata!.Annotations["serving.knative.dev/creator"] = "bob";
        changed.Metadata.Annotations["serving.knative.dev/lastModifier"] = "bob";
        Assert.Equal(
            "annotation value is immutable: metadata.annotations.serving.knative.dev/creator\ninvalid value: bob: metadata.annotations.serving.knative.dev/lastModifier",
            changed.Validate(Samples.Quiet with { Operation = AdmissionOperation.Update, Old = service })?.ToString());

        var next = service.DeepCopy();
        next.Spec!.Template!.Spec!.ContainerConcurrency = 7;
        next.SetDefaults(Samples.Quiet with { Operation = AdmissionOperation.Update, Old = service, UserName = "bob" });
        Assert.Equal(("ann", "bob"), (next.Metadata!.Annotations["serving.knative.dev/creator"], next.Metadata.Annotations["serving.knative.dev/lastModifier"]));
    }

    [Fact]
    public void Writing_a_status_is_not_held_up_by_the_spec()
    {
        var service = Samples.Service(new RevisionSpec());

        Assert.Null(service.Validate(Samples.Quiet with { Operation = AdmissionOperation.Update, Old = service.DeepCopy(), SubResource = "status" }));
        Assert.NotNull(service.Validate(Samples.Quiet));
    }

    [Fact]
    public void Annotations_of_the_template_are_judged()
    {
        var configuration = Samples.Configuration();
        configuration.Spec!.Template!.Metadata = new V1ObjectMeta
        {
            Annotations = new Dictionary<string, string>
            {
                ["networking.knative.dev/slip"] = "1",
                ["serving.knative.dev/progress-deadline"] = "1.5s",
                ["queue.sidecar.serving.knative.dev/cpu-resource-limit"] = "a lot",
                ["queue.sidecar.serving.knative.dev/resource-percentage"] = "0.01",
            },
        };

        Assert.Equal(
            """
            Queue proxy resource percentage annotation is deprecated. Please use the available annotations to explicitly set resource values per service: 
            expected 0.1 <= 0.01 <= 100: spec.template.metadata.annotations.[queue.sidecar.serving.knative.dev/resource-percentage]
            invalid key name "networking.knative.dev/slip": spec.template.metadata.annotations
            invalid value: a lot: spec.template.metadata.annotations.[queue.sidecar.serving.knative.dev/cpu-resource-limit]
            progress-deadline=1.5s is not at second precision: spec.template.metadata.annotations.serving.knative.dev/progress-deadline
            """.ReplaceLineEndings("\n"),
            configuration.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void A_pod_autoscaler_has_a_target_and_a_protocol()
    {
        Assert.Null(Samples.PodAutoscaler.Validate(Samples.Quiet));
        Assert.Equal("missing field(s): spec", new PodAutoscaler { Metadata = new() { Name = "web" } }.Validate(Samples.Quiet)?.ToString());

        var autoscaler = Samples.PodAutoscaler;
        (autoscaler.Spec!.ScaleTargetRef!.Name, autoscaler.Spec.ProtocolType, autoscaler.Spec.ContainerConcurrency) = (null, "http3", -1);
        Assert.Equal(
            "expected 0 <= -1 <= 1000: spec.containerConcurrency\ninvalid value: http3: spec.protocolType\nmissing field(s): spec.scaleTargetRef.name",
            autoscaler.Validate(Samples.Quiet)?.ToString());
    }

    [Fact]
    public void A_pod_autoscaler_writes_down_who_is_responsible()
    {
        var autoscaler = Samples.PodAutoscaler;

        autoscaler.SetDefaults(Samples.Quiet);

        Assert.Equal("kpa.autoscaling.knative.dev", autoscaler.Metadata!.Annotations["autoscaling.knative.dev/class"]);
        Assert.Equal("concurrency", autoscaler.Metadata.Annotations["autoscaling.knative.dev/metric"]);
    }

    [Fact]
    public void A_metric_has_a_spec()
    {
        Assert.Equal("missing field(s): spec", new Metric { Metadata = new() { Name = "web" } }.Validate(Samples.Quiet)?.ToString());
        Assert.Null(new Metric { Metadata = new() { Name = "web" }, Spec = new() { ScrapeTarget = "web", StableWindow = 1 } }.Validate(Samples.Quiet));
    }
}
