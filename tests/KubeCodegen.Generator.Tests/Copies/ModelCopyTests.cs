using k8s;
using k8s.Models;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>The copies of all of KubernetesClient's models, as the runtime brings them.</summary>
public sealed class ModelCopyTests
{
    private static readonly CopyMethods[] Models =
    [
        .. typeof(SemanticEquality).Assembly.GetExportedTypes().Where(type => type.Namespace == "k8s.Models").Select(CopyMethods.In).OfType<CopyMethods>(),
    ];

    [Fact]
    public void Every_model_has_a_copy()
    {
        var expected = typeof(V1Pod).Assembly.GetExportedTypes().Where(type =>
            type is { Namespace: "k8s.Models", IsClass: true, IsAbstract: false, ContainsGenericParameters: false, BaseType.Namespace: not "System.Text.Json.Serialization" and not "System" }
            || (type is { Namespace: "k8s.Models", IsAbstract: false, ContainsGenericParameters: false } && type.BaseType == typeof(object) && type.GetConstructor([]) is not null));
        Assert.Equal(
            expected.Where(type => type != typeof(ResourceQuantity) && type != typeof(IntOrString)).Select(type => type.Name).Distinct().Order(StringComparer.Ordinal),
            Models.Select(model => model.Type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_copy_is_exact_equal_and_shares_nothing(int seed) => Assert.All(Models, model => model.AssertCopies(new RandomObjects(seed, most: 30).Make(model.Type)));

    // KubernetesClient reads V1Status and does not write it.
    [Fact]
    public void A_copy_is_the_same_JSON_and_a_changed_leaf_shows_in_both() => Assert.All(Models.Where(model => model.Type != typeof(V1Status)), model =>
    {
        var source = new RandomObjects(4, most: 25).Make(model.Type);
        var copy = model.Copy(source)!;
        var json = KubernetesJson.Serialize(source);
        Assert.Equal(json, KubernetesJson.Serialize(copy));
        if (Leaves.Change(copy, seed: 4))
        {
            Assert.NotEqual(json, KubernetesJson.Serialize(copy));
            Assert.False(model.AreEqual(source, copy));
            Assert.False(model.AreEqual(copy, source));
            Assert.Equal(json, KubernetesJson.Serialize(source));
        }
    });
}
