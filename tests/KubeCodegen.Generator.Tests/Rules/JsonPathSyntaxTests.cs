using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class JsonPathSyntaxTests
{
    [Theory]
    [InlineData(".spec.replicas", "spec", "replicas")]
    [InlineData(".status.a.b-c.d", "status", "a", "b-c", "d")]
    public void Splits_a_scale_path_into_names(string path, params string[] expected)
    {
        Assert.True(JsonPathSyntax.TryParseSimple(path, out var segments, out var error), error);
        Assert.Equal(expected, segments);
    }

    [Theory]
    [InlineData("", "Required value")]
    [InlineData("spec.replicas", "must be a simple json path starting with .; write '.spec.replicas'")]
    [InlineData("$.spec.replicas", "must be a simple json path starting with .; write '.spec.replicas'")]
    [InlineData(".", "should be a json path under either .spec or .status")]
    [InlineData(".spec", "should be a json path under either .spec or .status")]
    [InlineData(".specification.x", "should be a json path under either .spec or .status")]
    [InlineData(".metadata.name", "should be a json path under either .spec or .status")]
    [InlineData(".spec.a[0].b", "array notation is not allowed, found '[' at character 8; the path of a scale is names after dots")]
    [InlineData(".spec['a']", "should be a json path under either .spec or .status")]
    [InlineData(".spec..a", "the name at character 7 is empty; remove one of the dots")]
    [InlineData(".spec.", "the path ends with a dot; name the field")]
    public void Says_why_a_scale_path_is_none(string path, string expected)
    {
        Assert.False(JsonPathSyntax.TryParseSimple(path, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData(".spec.replicas", null, "should be a json path under .status", null)]
    [InlineData(".status.replicas", "should be a json path under .spec", null, null)]
    [InlineData(".data.x", "should be a json path under .spec", "should be a json path under .status", "should be a json path under either .spec or .status")]
    [InlineData("", "Required value", "Required value", null)]
    public void Each_scale_path_has_its_roots(string path, string? spec, string? status, string? selector)
    {
        Assert.Equal(spec, JsonPathSyntax.CheckSpecReplicasPath(path));
        Assert.Equal(status, JsonPathSyntax.CheckStatusReplicasPath(path));
        Assert.Equal(selector, JsonPathSyntax.CheckLabelSelectorPath(path));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(".a.b-c.d e.f'g", true, "a", "b-c", "d e", "f'g")]
    [InlineData("['o']['x.y']", true, "o", "x.y")]
    [InlineData(".o['a[0]'].b", true, "o", "a[0]", "b")]
    [InlineData(@"['d\'e']['\\n\n']['']", true, "d'e", "\\n\n", "")]
    [InlineData(".spec.host", false, "spec", "host")]
    public void Splits_a_field_path_into_names(string path, bool allowsBrackets, params string[] expected)
    {
        Assert.True(FieldPathSyntax.TryParse(path, allowsBrackets, out var segments, out var error), error);
        Assert.Equal(expected, segments);
    }

    [Theory]
    [InlineData("spec.s", false, "expected [ or . but got: spec")]
    [InlineData("{.spec.s}", false, "expected [ or . but got: {")]
    [InlineData(".spec.s.", false, "unexpected end of JSON path")]
    [InlineData(".spec..s", false, "does not refer to a valid field")]
    [InlineData(".spec['s']", false, "array notation is not allowed")]
    [InlineData(".['a']", true, "does not refer to a valid field")]
    [InlineData("[a]", true, "expected single quoted string but got a")]
    [InlineData("[\"a\"]", true, "expected single quoted string but got \"a\"")]
    [InlineData(".l[0]", true, "expected single quoted string but got 0")]
    [InlineData("['a'", true, "unexpected end of JSON path")]
    [InlineData("['a", true, "expected single quoted string but got 'a")]
    [InlineData("['a'a", true, "expected ] but got a")]
    [InlineData("['a']a", true, "expected [ or . but got: a")]
    [InlineData(@"['d\x']", true, @"invalid string literal: invalid escape char \x")]
    [InlineData("[", true, "unexpected end of JSON path")]
    public void Says_why_a_field_path_is_none(string path, bool allowsBrackets, string expected)
    {
        Assert.False(FieldPathSyntax.TryParse(path, allowsBrackets, out _, out var error));
        Assert.Equal(expected, error);
    }
}
