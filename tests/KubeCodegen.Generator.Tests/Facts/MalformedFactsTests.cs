using KubeCodegen.Generator.Facts;

namespace KubeCodegen.Generator.Tests.Facts;

public sealed class MalformedFactsTests
{
    [Theory]
    [InlineData("  b requird", "'requird' is no fact")]
    [InlineData("  b listType=sets", "'listType=sets' is no fact")]
    [InlineData("  b listType=map", "keys go with listType=map, and listType=map with keys")]
    [InlineData("  b listType=set keys=x", "keys go with listType=map, and listType=map with keys")]
    [InlineData("  b default={", "expected a member's name in quotes, found the end of the text in {")]
    [InlineData("  b", "the field 'b' has no facts")]
    [InlineData("  a required", "the field 'a' appears twice")]
    public void A_malformed_field_gives_an_error_that_names_the_line(string line, string reason)
    {
        var table = new ModelFactsTable($"# comment\n\nOther\n  x required\n\nA\n  a required\n{line}\n");
        var error = Assert.Throws<FormatException>(() => table.Find("A"));
        Assert.Equal($"kubernetes-models.facts, line 8: {reason}", error.Message);
        Assert.NotNull(table.Find("Other"));
    }

    [Theory]
    [InlineData("B required", "a type can only have a mapType")]
    [InlineData("B mapType=set", "'mapType=set' is no fact")]
    public void A_malformed_type_gives_an_error_that_names_the_line(string line, string reason)
    {
        var error = Assert.Throws<FormatException>(() => new ModelFactsTable($"A\n  a required\n{line}\n  b required\n").Find("B"));
        Assert.Equal($"kubernetes-models.facts, line 3: {reason}", error.Message);
    }

    [Theory]
    [InlineData("A\n  a required\nA\n", "line 3: 'A' appears twice")]
    [InlineData("# comment\n  a required\n", "line 2: a field without a type above it")]
    public void A_table_without_order_is_refused_at_once(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => new ModelFactsTable(text));
        Assert.Equal($"kubernetes-models.facts, {reason}", error.Message);
    }
}
