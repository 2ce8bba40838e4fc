using k8s.Models;

namespace KubeCodegen.Tests;

public sealed class QuantityEqualityTests
{
    private static readonly string Huge = new('9', 400);

    [Theory]
    [InlineData("0.5", "500m")]
    [InlineData("1Gi", "1024Mi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1Ki", "1.024k")]
    [InlineData("1e3", "1E3")]
    [InlineData("1E3", "1k")]
    [InlineData("1E", "1e18")]
    [InlineData("1e-3", "1m")]
    [InlineData("+5", "5.")]
    [InlineData(".5", "00.50")]
    [InlineData("-500m", "-0.5")]
    [InlineData("0", "0Gi")]
    [InlineData("-0", "0")]
    [InlineData("10e399", "1e400")]
    [InlineData("12345678901234567890123456789.5", "12345678901234567890123456789500m")]
    public void Quantities_of_one_amount_are_equal(string left, string right)
    {
        Assert.True(Equal(left, right));
        Assert.True(Equal(right, left));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    [InlineData("1Gi", "1G")]
    [InlineData("1E", "1Ei")]
    [InlineData("1E3", "1E")]
    [InlineData("1m", "1M")]
    [InlineData("1n", "2n")]
    [InlineData("0", "1n")]
    [InlineData("1e400", "1e401")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("999999999999999999999", "999999999999999999998")]
    [InlineData("99999999999999999999999999999999999999", "99999999999999999999999999999999999998")]
    public void Quantities_of_different_amounts_differ(string left, string right)
    {
        Assert.False(Equal(left, right));
        Assert.False(Equal(right, left));
    }

    [Theory]
    [InlineData("0.1n", "1n")]
    [InlineData("0.9999999999", "1")]
    [InlineData("-0.1n", "-1n")]
    [InlineData("1.0000000001", "1000000001n")]
    [InlineData("1e-12", "1n")]
    public void What_is_finer_than_nano_counts_as_the_server_rounds_it(string left, string right) => Assert.True(Equal(left, right));

    [Fact]
    public void The_signs_of_the_finest_amounts_count() => Assert.False(Equal("0.1n", "-0.1n"));

    [Fact]
    public void An_amount_beyond_every_number_type_does_not_throw()
    {
        Assert.True(Equal(Huge, Huge));
        Assert.False(Equal(Huge, "1"));
        Assert.False(Equal(Huge + ".5", Huge));
    }

    [Fact]
    public void Absent_is_not_zero()
    {
        Assert.True(SemanticEquality.Equal((ResourceQuantity?)null, null));
        Assert.False(SemanticEquality.Equal(new ResourceQuantity("0"), null));
        Assert.False(SemanticEquality.Equal(null, new ResourceQuantity("0")));
    }

    private static bool Equal(string left, string right) =>
        SemanticEquality.Equal(new ResourceQuantity(left), new ResourceQuantity(right));
}
