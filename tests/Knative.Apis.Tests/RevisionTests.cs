using System.Reflection;
using k8s;
using k8s.Models;
using Knative.Duck.V1;
using Knative.Serving.V1;

namespace Knative.Apis.Tests;

/// <summary>What a program does with a compiled kind.</summary>
public sealed class RevisionTests
{
    [Fact]
    public void A_new_object_knows_what_it_is()
    {
        var entity = typeof(Revision).GetCustomAttribute<KubernetesEntityAttribute>()!;
        Assert.Equal(("serving.knative.dev", "v1", "Revision", "revisions"), (entity.Group, entity.ApiVersion, entity.Kind, entity.PluralName));
        Assert.Equal(("serving.knative.dev/v1", "Revision"), (new Revision().ApiVersion, new Revision().Kind));
        Assert.Equal(("serving.knative.dev/v1", "RevisionList"), (new RevisionList().ApiVersion, new RevisionList().Kind));
        Assert.IsAssignableFrom<IKubernetesObject<V1ObjectMeta>>(new Revision());
        Assert.IsAssignableFrom<ISpec<RevisionSpec>>(new Revision());
        Assert.IsAssignableFrom<IStatus<RevisionStatus>>(new Revision());
        Assert.IsAssignableFrom<IItems<Revision>>(new RevisionList());
    }

    [Fact]
    public void Json_keeps_what_the_revision_has_beyond_a_pod()
    {
        var json = KubernetesJson.Serialize(Full());
        Assert.StartsWith("""{"apiVersion":"serving.knative.dev/v1","kind":"Revision","metadata":{"labels":""", json, StringComparison.Ordinal);
        var read = KubernetesJson.Deserialize<Revision>(json);
        Assert.Equal("Deployment", read.Spec!.ScaleTargetRef!.Kind);
        Assert.Equal(10, read.Spec.ContainerConcurrency);
        Assert.Equal("web", read.Spec.Containers[0].Name);
        Assert.Equal(json, KubernetesJson.Serialize(read));
        Assert.True(Full().DeepEquals(read));
    }

    [Fact]
    public void A_copy_is_equal_and_independent()
    {
        var source = Full();
        var copy = source.DeepCopy();
        Assert.True(source.DeepEquals(copy));
        Assert.Equal(KubernetesJson.Serialize(source), KubernetesJson.Serialize(copy));

        copy.Spec!.Containers[0].Image = "other";
        copy.Spec.ScaleTargetRef!.Name = "other";
        copy.Status!.Conditions![0].Status = "False";
        copy.Metadata!.Labels["a"] = "other";
        Assert.True(source.DeepEquals(Full()));
        Assert.False(source.DeepEquals(copy));
    }

    [Fact]
    public void A_change_beyond_the_pod_is_seen_through_the_base()
    {
        var (one, other) = (Full().Spec!, Full().Spec!);
        Assert.True(one.DeepEquals(other));
        other.ScaleTargetRef!.Name = "other";
        Assert.False(one.DeepEquals(other));
    }

    private static Revision Full() => new()
    {
        Metadata = new V1ObjectMeta { Name = "web-00001", Labels = new Dictionary<string, string> { ["a"] = "b" } },
        Spec = new RevisionSpec
        {
            ContainerConcurrency = 10,
            ScaleTargetRef = new V1ObjectReference { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
            Containers =
            [
                new V1Container
                {
                    Name = "web",
                    Image = "example.com/web@sha256:0",
                    Ports = [new V1ContainerPort { ContainerPort = 8080 }],
                    Resources = new V1ResourceRequirements { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m") } },
                },
            ],
        },
        Status = new RevisionStatus { Conditions = [new Condition { Type = "Ready", Status = "True" }] },
    };
}
