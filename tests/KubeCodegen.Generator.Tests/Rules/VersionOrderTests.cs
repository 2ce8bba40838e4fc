using CsCheck;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class VersionOrderTests
{
    private static readonly string[] Sorted =
    [
        "v10", "v2", "v1", "v11beta2", "v10beta3", "v3beta1", "v2beta10", "v2beta2", "v1beta1", "v12alpha1", "v11alpha2", "v1alpha2", "v1alpha1",
        "alpha1", "foo1", "foo10", "v", "v1-x", "v1beta", "v1gamma1", "v99999999999999999999",
    ];

    [Fact]
    public void Sorts_by_stability_then_number_then_name() =>
        Gen.Shuffle(Sorted).Sample(static shuffled => Assert.Equal(Sorted, shuffled.Order(VersionOrder.Instance)), seed: "0000KOIPe036", iter: 200);

    [Fact]
    public void Equal_versions_are_equal_and_null_is_last()
    {
        Assert.Equal(0, VersionOrder.Instance.Compare("v1", "v1"));
        Assert.Equal(0, VersionOrder.Instance.Compare(null, null));
        Assert.True(VersionOrder.Instance.Compare("foo", null) < 0);
        Assert.True(VersionOrder.Instance.Compare(null, "foo") > 0);
    }
}
