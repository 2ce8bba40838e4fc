using k8s.Models;
using KubeCodegen.Cache;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>The syntax and meaning of apimachinery's <c>labels</c> package.</summary>
public sealed class LabelSelectorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    [InlineData("x=a,y=b,z=c", "x=a,y=b,z=c")]
    [InlineData("z=c , x == a", "x=a,z=c")]
    [InlineData("x!=a", "x!=a")]
    [InlineData("x=", "x=")]
    [InlineData("x=,z= ", "x=,z=")]
    [InlineData("!x", "!x")]
    [InlineData("! x", "!x")]
    [InlineData("\rx", "x")]
    [InlineData("this-is-a-dns.domain.com/key-with-dash", "this-is-a-dns.domain.com/key-with-dash")]
    [InlineData("x in ()", "x=")]
    [InlineData("x in (a,a)", "x=a")]
    [InlineData("x in (b,a),y notin (,c)", "x in (a,b),y notin (,c)")]
    [InlineData("x in (a,,b)", "x in (,a,b)")]
    [InlineData("x in (in,notin)", "x in (in,notin)")]
    [InlineData("in", "in")]
    [InlineData("notin=in", "notin=in")]
    [InlineData("x>1,z<5", "x>1,z<5")]
    [InlineData("x>-1", "x>-1", false)]
    [InlineData("x=a||y=b", null)]
    [InlineData("x==a==b", null)]
    [InlineData("!x=a", null)]
    [InlineData("x<a", null)]
    [InlineData("x=a,", null)]
    [InlineData(",x=a", null)]
    [InlineData("x=a,,y=b", null)]
    [InlineData("x in a", null)]
    [InlineData("x in (a", null)]
    [InlineData("x notin (a,b", null)]
    [InlineData("x in (a b)", null)]
    [InlineData("x y", null)]
    [InlineData("x=a b", null)]
    [InlineData("=a", null)]
    [InlineData("()", null)]
    [InlineData("a/b/c", null)]
    [InlineData("/a", null)]
    [InlineData("A.b/c", null)]
    [InlineData("-a", null)]
    [InlineData("x=-a", null)]
    [InlineData("x=a_", null)]
    public void A_selector_is_read_as_labels_Parse_reads_it(string text, string? expected, bool isValid = true)
    {
        var isRead = LabelSelector.TryParse(text, out var selector, out var problem);
        Assert.Equal(expected is not null && isValid, isRead);
        Assert.Equal(isRead, problem is null);
        if (isRead)
        {
            Assert.Equal(expected, selector.ToString());
            Assert.Equal(expected, LabelSelector.Parse(expected).ToString());
        }
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("app=web", true)]
    [InlineData("app=db", false)]
    [InlineData("app!=db", true)]
    [InlineData("none!=db", true)]
    [InlineData("app in (db,web)", true)]
    [InlineData("none in (db,web)", false)]
    [InlineData("app notin (db,web)", false)]
    [InlineData("none notin (db)", true)]
    [InlineData("app", true)]
    [InlineData("none", false)]
    [InlineData("!app", false)]
    [InlineData("!none", true)]
    [InlineData("empty=", true)]
    [InlineData("none=", false)]
    [InlineData("size>3", true)]
    [InlineData("size>4", false)]
    [InlineData("size<5", true)]
    [InlineData("size<4", false)]
    [InlineData("app>3", false)]
    [InlineData("none<3", false)]
    [InlineData("app=web,size>3,!none", true)]
    [InlineData("app=web,size>4,!none", false)]
    public void A_selector_matches_as_labels_Selector_does(string text, bool expected)
    {
        var labels = new Dictionary<string, string> { ["app"] = "web", ["size"] = "4", ["empty"] = "" };
        Assert.Equal(expected, LabelSelector.Parse(text).Matches(labels));
    }

    [Fact]
    public void No_labels_are_matched_by_what_asks_for_none()
    {
        Assert.True(LabelSelector.Parse("!a,b!=c").Matches(null));
        Assert.False(LabelSelector.Parse("a").Matches(null));
    }

    [Fact]
    public void A_selector_of_a_spec_means_the_same()
    {
        var selector = LabelSelector.Of(new V1LabelSelector
        {
            MatchLabels = new Dictionary<string, string> { ["app"] = "web" },
            MatchExpressions =
            [
                new() { Key = "tier", OperatorProperty = "In", Values = ["b", "a"] }, new() { Key = "env", OperatorProperty = "NotIn", Values = ["x"] },
                new() { Key = "zone", OperatorProperty = "Exists" }, new() { Key = "old", OperatorProperty = "DoesNotExist" },
            ],
        });
        Assert.Equal("app=web,env!=x,!old,tier in (a,b),zone", selector!.ToString());
        Assert.Null(LabelSelector.Of((V1LabelSelector?)null));
        Assert.True(LabelSelector.Of(new V1LabelSelector())!.Matches(null));
        Assert.Throws<FormatException>(() => LabelSelector.Of(new V1LabelSelector { MatchExpressions = [new() { Key = "a", OperatorProperty = "Gt" }] }));
    }

    [Fact]
    public void A_text_that_is_none_says_at_what()
    {
        var error = Assert.Throws<FormatException>(() => LabelSelector.Parse("app=web,,tier=db"));
        Assert.Contains("found ','", error.Message, StringComparison.Ordinal);
        Assert.Contains("app=web,,tier=db", error.Message, StringComparison.Ordinal);
    }
}
