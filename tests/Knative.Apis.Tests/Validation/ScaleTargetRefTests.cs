using k8s.Models;
using Knative.Serving.V1;
using KubeCodegen.Validation;

namespace Knative.Apis.Tests.Validation;

/// <summary>A Revision that scales what it does not own: the reference is judged instead of the Pod's spec.</summary>
public sealed class ScaleTargetRefTests
{
    [Fact]
    public void A_reference_needs_no_containers()
    {
        Assert.Null(Validate(new RevisionSpec { ScaleTargetRef = Samples.Target, Containers = [] }));
        Assert.Null(Validate(new RevisionSpec { ScaleTargetRef = Samples.Target }));
    }

    [Fact]
    public void Any_kind_can_be_referenced() =>
        Assert.Null(Validate(new RevisionSpec { ScaleTargetRef = new() { ApiVersion = "example.com/v1beta1", Kind = "Fleet", Name = "web" } }));

    [Fact]
    public void Other_fields_of_a_reference_are_refused() => Assert.Equal(
        "must not set the field(s): spec.scaleTargetRef.fieldPath, spec.scaleTargetRef.namespace, spec.scaleTargetRef.resourceVersion, spec.scaleTargetRef.uid",
        Validate(new RevisionSpec { ScaleTargetRef = Samples.Target with { NamespaceProperty = "other", Uid = "1", FieldPath = "spec", ResourceVersion = "7" } }));

    [Fact]
    public void A_reference_is_whole() => Assert.Equal(
        "missing field(s): spec.scaleTargetRef.apiVersion, spec.scaleTargetRef.kind, spec.scaleTargetRef.name",
        Validate(new RevisionSpec { ScaleTargetRef = new V1ObjectReference() }));

    [Theory]
    [InlineData("apps/v1/beta", "Deployment", "web", "spec.scaleTargetRef.apiVersion")]
    [InlineData("apps/v1", "Stateful Set", "web", "spec.scaleTargetRef.kind")]
    [InlineData("apps/v1", "1Deployment", "web", "spec.scaleTargetRef.kind")]
    [InlineData("apps/v1", "Deployment", "Web", "spec.scaleTargetRef.name")]
    [InlineData("apps/v1", "Deployment", "web.example", "spec.scaleTargetRef.name")]
    public void Names_in_a_reference_have_their_format(string apiVersion, string kind, string name, string path)
    {
        var error = Validate(new RevisionSpec { ScaleTargetRef = new() { ApiVersion = apiVersion, Kind = kind, Name = name } });

        Assert.StartsWith("invalid value: ", error, StringComparison.Ordinal);
        Assert.EndsWith(": " + path, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_has_at_most_63_characters() => Assert.StartsWith(
        "invalid value: must be no more than 63 characters: spec.scaleTargetRef.name",
        Validate(new RevisionSpec { ScaleTargetRef = Samples.Target with { Name = new string('a', 64) } }), StringComparison.Ordinal);

    [Fact]
    public void Without_a_reference_the_pod_spec_is_judged() =>
        Assert.Equal("missing field(s): spec.containers", Validate(new RevisionSpec()));

    [Fact]
    public void Both_a_reference_and_containers_are_refused()
    {
        var spec = Samples.Spec();
        spec.ScaleTargetRef = Samples.Target;

        Assert.Equal(
            "expected exactly one, got both: spec.containers, spec.scaleTargetRef\nA Revision either runs containers or scales what it refers to; take one of them away",
            Validate(spec));
    }

    [Fact]
    public void A_reference_and_other_parts_of_a_pod_spec_are_refused() => Assert.Equal(
        "must not set the field(s): spec.serviceAccountName, spec.volumes",
        Validate(new RevisionSpec { ScaleTargetRef = Samples.Target, ServiceAccountName = "robot", Volumes = [new V1Volume { Name = "data" }] }));

    [Fact]
    public void Limits_of_requests_are_judged_as_ever() => Assert.Equal(
        "expected 0 <= -1 <= 1000: spec.containerConcurrency\nexpected 0 <= 601 <= 600: spec.timeoutSeconds",
        Validate(new RevisionSpec { ScaleTargetRef = Samples.Target, ContainerConcurrency = -1, TimeoutSeconds = 601 }));

    [Fact]
    public void The_error_of_a_service_names_the_whole_path() => Assert.Equal(
        "missing field(s): spec.template.spec.scaleTargetRef.name",
        Samples.Service(new RevisionSpec { ScaleTargetRef = Samples.Target with { Name = null! } }).Validate(Samples.Quiet)?.ToString());

    [Fact]
    public void The_reference_of_a_revision_never_changes()
    {
        var old = Samples.Revision(new RevisionSpec { ScaleTargetRef = Samples.Target });
        var changed = Samples.Revision(new RevisionSpec { ScaleTargetRef = Samples.Target with { Name = "other" } });
        var update = Samples.Quiet with { Operation = AdmissionOperation.Update, Old = old };

        Assert.Null(Samples.Revision(new RevisionSpec { ScaleTargetRef = Samples.Target }).Validate(update));
        Assert.Equal(
            "Immutable fields changed (-old +new): spec\nscaleTargetRef.name:\n\t-: \"web\"\n\t+: \"other\"\n",
            changed.Validate(update)?.ToString());
    }

    [Fact]
    public void Defaults_make_no_container_for_a_reference()
    {
        var revision = Samples.Revision(new RevisionSpec { ScaleTargetRef = Samples.Target });

        revision.SetDefaults(Samples.Quiet with { Operation = AdmissionOperation.Create });

        Assert.Null(revision.Spec!.Containers);
        Assert.Equal((300L, 0L), (revision.Spec.TimeoutSeconds!.Value, revision.Spec.ContainerConcurrency!.Value));
        Assert.Null(revision.Validate(Samples.Quiet));
    }

    private static string? Validate(RevisionSpec spec) => Samples.Revision(spec).Validate(Samples.Quiet)?.ToString();
}
