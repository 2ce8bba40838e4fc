using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class PrintColumnPathTests
{
    [Theory]
    [InlineData(".", "")]
    [InlineData(".spec.a", "spec/a")]
    [InlineData(".spec.", "spec")]
    [InlineData(".metadata.labels['serving\\.knative\\.dev/configuration']", "metadata/labels/serving.knative.dev/configuration")]
    [InlineData(".metadata.labels.kro\\.run/graph-revision-hash", "metadata/labels/kro.run/graph-revision-hash")]
    [InlineData(".metadata.labels['a.b']", "metadata/labels/a/b")]
    [InlineData(".status.conditions[?(@.type=='Ready')].status", "status/conditions/?@.type=='Ready'/status")]
    [InlineData(".status.conditions[?(@.type==\"Ready\")].status", "status/conditions/?@.type==\"Ready\"/status")]
    [InlineData(".a[?(@.n > 1.5)].b", "a/?@.n > 1.5/b")]
    [InlineData(".a[?(@.b)]", "a/?@.b")]
    [InlineData(".a[?(@.b==')')]", "a/?@.b==')'")]
    [InlineData(".spec.items[*].name", "spec/items/*/name")]
    [InlineData(".spec.*.name", "spec/*/name")]
    [InlineData(".status.ingress[0].host", "status/ingress/#0/host")]
    [InlineData(".a[-1]", "a/#-1")]
    [InlineData(".a[1:3]", "a/[1:3]")]
    [InlineData(".a[:]", "a/[:]")]
    [InlineData(".a['b','c']", "a/{'b','c'}")]
    [InlineData(".a..b", "a/../b")]
    [InlineData("...b", "../b")]
    [InlineData(".a .b", "a/b")]
    public void Splits_a_path_into_steps(string path, string expected)
    {
        Assert.True(PrintColumnPath.TryParse(path, out var segments, out var error), error);
        Assert.Equal(expected, string.Join('/', segments.Select(Show)));
    }

    [Theory]
    [InlineData("", "Required value")]
    [InlineData("spec.a", "must be a simple json path starting with .; write '.spec.a'")]
    [InlineData("{.spec.a}", "must be a simple json path starting with .; write '.spec.a'")]
    [InlineData(".spec.a}", "found '}' at character 8; printer columns are written without braces")]
    [InlineData(".spec.a[", "unterminated array: the '[' at character 8 is not closed")]
    [InlineData(".spec.a[b]", "invalid array index b at character 9; a key is written in single quotes")]
    [InlineData(".spec.a[\"b\"]", "invalid array index \"b\" at character 9; a key is written in single quotes")]
    [InlineData(".a[99999999999]", "array index 99999999999 is not a number")]
    [InlineData(".a['b',c]", "invalid array index c at character 2; a key is written in single quotes")]
    [InlineData(".a[?(@.type==", "unterminated filter: the '[?(' at character 3 is not closed")]
    [InlineData(".a[?(@.type=='Ready)]", "unterminated filter: the '[?(' at character 3 is not closed")]
    [InlineData(".a[?(@.b) ]", "unclosed array expect ] at character 10")]
    [InlineData(".a[?(#)]", "unrecognized character in action: '#' at character 1")]
    [InlineData(".a....b", "invalid multiple recursive descent at character 5")]
    [InlineData(".a,b", "unrecognized character in action: ',' at character 3")]
    [InlineData(".a 'b'", "unrecognized character in action: ''' at character 4")]
    public void Says_why_a_path_prints_nothing(string path, string expected)
    {
        Assert.False(PrintColumnPath.TryParse(path, out _, out var error));
        Assert.Equal(expected, error);
    }

    private static string Show(PathSegment segment) => segment switch
    {
        PathSegment.Field f => f.Name,
        PathSegment.Index i => $"#{i.Position}",
        PathSegment.Wildcard => "*",
        PathSegment.Slice s => $"[{s.Range}]",
        PathSegment.Filter f => $"?{f.Condition}",
        PathSegment.Union u => $"{{{u.Alternatives}}}",
        PathSegment.Recursive => "..",
        _ => throw new ArgumentOutOfRangeException(nameof(segment)),
    };
}
