using k8s.Models;

namespace KubeCodegen.Tests;

public sealed class ScalarEqualityTests
{
    private static readonly DateTime Utc = new(2024, 2, 29, 12, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void Local_and_utc_times_of_one_instant_are_equal() => Assert.True(SemanticEquality.Equal(Utc, Utc.ToLocalTime()));

    [Fact]
    public void A_time_without_a_zone_is_utc()
    {
        var unspecified = DateTime.SpecifyKind(Utc, DateTimeKind.Unspecified);

        Assert.True(SemanticEquality.Equal(Utc, unspecified));
        Assert.True(SemanticEquality.Equal(unspecified, Utc.ToLocalTime()));
    }

    [Fact]
    public void A_tick_makes_times_differ() => Assert.False(SemanticEquality.Equal(Utc, Utc.AddTicks(1)));

    [Fact]
    public void An_absent_time_equals_only_an_absent_time()
    {
        Assert.True(SemanticEquality.Equal((DateTime?)null, null));
        Assert.False(SemanticEquality.Equal(Utc, null));
        Assert.False(SemanticEquality.Equal(null, (DateTime?)default(DateTime)));
        Assert.True(SemanticEquality.Equal((DateTimeOffset?)null, null));
        Assert.False(SemanticEquality.Equal((DateTimeOffset?)default(DateTimeOffset), null));
    }

    [Fact]
    public void Offsets_do_not_matter()
    {
        var there = new DateTimeOffset(2024, 2, 29, 14, 30, 0, TimeSpan.FromHours(2));

        Assert.True(SemanticEquality.Equal(there, new DateTimeOffset(Utc)));
        Assert.False(SemanticEquality.Equal(there, there.ToOffset(TimeSpan.Zero).AddSeconds(1)));
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "A", false)]
    [InlineData(null, null, true)]
    [InlineData(null, "", false)]
    // The second is composed of two characters; a comparison by culture takes them for equal.
    [InlineData("é", "e\u0301", false)]
    public void Strings_are_compared_by_character_and_null_is_not_empty(string? left, string? right, bool equal) =>
        Assert.Equal(equal, SemanticEquality.Equal(left, right));

    [Fact]
    public void Absent_and_empty_bytes_are_equal()
    {
        Assert.True(SemanticEquality.Equal((byte[]?)null, []));
        Assert.True(SemanticEquality.Equal([1, 2], new byte[] { 1, 2 }));
        Assert.False(SemanticEquality.Equal([1, 2], new byte[] { 1 }));
        Assert.False(SemanticEquality.Equal(null, new byte[] { 0 }));
    }

    [Theory]
    [InlineData("25%", "25%", true)]
    [InlineData("25%", "26%", false)]
    [InlineData("080", "80", false)]
    [InlineData("", "", true)]
    public void Ints_or_strings_are_compared_as_written(string left, string right, bool equal) =>
        Assert.Equal(equal, SemanticEquality.Equal((IntOrString)left, (IntOrString)right));

    [Fact]
    public void An_absent_int_or_string_equals_only_an_absent_one()
    {
        Assert.True(SemanticEquality.Equal((IntOrString?)null, null));
        Assert.False(SemanticEquality.Equal((IntOrString?)80, null));
    }

    [Fact]
    public void KubernetesClient_cannot_tell_a_number_from_its_string() =>
        Assert.Equal(k8s.KubernetesJson.Serialize((IntOrString)80), k8s.KubernetesJson.Serialize((IntOrString)"80"));
}
