using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class NearestNameTests
{
    private static readonly string[] Choices = ["name", "namespace", "replicas", "URL", "minLength", "maxLength"];

    [Theory]
    [InlineData("nme", "name")]
    [InlineData("nmae", "name")]
    [InlineData("Name", "name")]
    [InlineData("replicsa", "replicas")]
    [InlineData("replica", "replicas")]
    [InlineData("url", "URL")]
    [InlineData("minLenght", "minLength")]
    public void A_slip_of_the_fingers_finds_its_name(string wrong, string right) => Assert.Equal(right, NearestName.Of(wrong, Choices));

    [Theory]
    [InlineData("name")]
    [InlineData("somethingElse")]
    [InlineData("x")]
    [InlineData("")]
    public void What_is_near_to_nothing_finds_nothing(string wrong) => Assert.Null(NearestName.Of(wrong, wrong == "name" ? ["name"] : Choices));

    [Fact]
    public void Of_two_that_are_as_near_the_first_by_name_is_taken() => Assert.Equal("cat", NearestName.Of("bat", ["rat", "cat"]));
}
