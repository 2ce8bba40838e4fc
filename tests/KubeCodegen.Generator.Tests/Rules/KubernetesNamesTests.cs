using System.Text.Json;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class KubernetesNamesTests
{
    private static readonly string Longest = new('a', 63);

    [Theory]
    [InlineData("example.com", null)]
    [InlineData("2.example.com", null)]
    [InlineData("", "Required value")]
    [InlineData("example", "should be a domain with at least one dot; use 'example.example.com' with a domain of yours")]
    public void A_group_is_a_domain(string group, string? expected) => Assert.Equal(expected, KubernetesNames.CheckGroup(group));

    [Theory]
    [InlineData("Things", "things")]
    [InlineData("big_things", "big-things")]
    [InlineData("-things-", "things")]
    public void An_invalid_plural_comes_with_a_valid_one(string plural, string proposal)
    {
        Assert.EndsWith($"; use '{proposal}'", KubernetesNames.CheckPlural(plural), StringComparison.Ordinal);
        Assert.Null(KubernetesNames.CheckPlural(proposal));
    }

    [Fact]
    public void A_name_that_cannot_be_repaired_comes_without_a_proposal() =>
        Assert.EndsWith("[a-z0-9])?')", KubernetesNames.CheckVersion("1"), StringComparison.Ordinal);

    [Fact]
    public void Labels_have_at_most_63_characters()
    {
        Assert.Null(KubernetesNames.CheckShortName(Longest));
        Assert.Equal("must be no more than 63 characters", KubernetesNames.CheckShortName(Longest + "a"));
        Assert.StartsWith("must be no more than 63 characters,a DNS-1035 label", KubernetesNames.CheckShortName(Longest + "A"), StringComparison.Ordinal);
    }

    [Fact]
    public void Plural_and_group_together_have_at_most_253_characters()
    {
        var group = string.Join('.', Enumerable.Repeat(new string('a', 61), 4));
        Assert.Null(KubernetesNames.CheckGroup(group));
        Assert.Null(KubernetesNames.CheckDefinitionName("abcde", group));
        Assert.Equal("must be no more than 253 characters", KubernetesNames.CheckDefinitionName("things", group));
    }

    [Theory]
    [InlineData("ThingList", null)]
    [InlineData("thing", null)]
    [InlineData("Thing", "kind and listKind may not be the same; use 'ThingList'")]
    public void A_list_kind_differs_from_its_kind(string listKind, string? expected) => Assert.Equal(expected, KubernetesNames.CheckListKind(listKind, "Thing"));

    [Theory]
    [InlineData("app", true)]
    [InlineData("example.com/my_App.1", true)]
    [InlineData("Example.com/app", false)]
    [InlineData("/app", false)]
    [InlineData("example.com/", false)]
    [InlineData("a/b/c", false)]
    [InlineData("-app", false)]
    [InlineData("not ok", false)]
    [InlineData("", false)]
    public void A_label_key_is_a_qualified_name(string key, bool isValid)
    {
        Assert.Equal(isValid, KubernetesNames.CheckLabelKey(key) is null);
        Assert.Equal(isValid, KubernetesNames.CheckFinalizer(key) is null);
    }

    [Fact]
    public void The_domain_of_an_annotation_may_be_upper_case() => Assert.Null(KubernetesNames.CheckAnnotationKey("Example.com/app"));

    [Theory]
    [InlineData("", true)]
    [InlineData("a_B.c-1", true)]
    [InlineData("a-", false)]
    [InlineData("not ok", false)]
    public void A_label_value_may_be_empty(string value, bool isValid) => Assert.Equal(isValid, KubernetesNames.CheckLabelValue(value) is null);

    [Fact]
    public void Agrees_with_what_an_API_server_answered()
    {
        var compared = 0;
        foreach (var answer in SharedFiles.Answers("cases.json"))
        {
            foreach (var (field, own) in Names(answer))
            {
                var words = string.Join(',', answer.Messages(field));
                Assert.Equal((answer.GetProperty("name").GetString(), field, words), (answer.GetProperty("name").GetString(), field, own?.Split("; use")[0] ?? ""));
                compared++;
            }
        }

        Assert.True(compared > 1000, $"Only {compared} names were compared.");
    }

    private static IEnumerable<(string Field, string? Error)> Names(JsonElement answer)
    {
        var isDecoded = answer.GetProperty("status").GetInt32() is 201 or 200 or 422;
        if (!isDecoded || answer.At("crd", "spec") is not { } spec || answer.TryGetProperty("how", out _))
        {
            yield break;
        }

        var group = Text(spec.At("group"));
        var kind = Text(spec.At("names", "kind"));
        var singular = Text(spec.At("names", "singular")) is { Length: > 0 } given ? given : kind.ToLowerInvariant();
        var listKind = Text(spec.At("names", "listKind")) is { Length: > 0 } list ? list : kind.Length == 0 ? "" : kind + "List";
        yield return ("spec.group", KubernetesNames.CheckGroup(group));
        yield return ("spec.names.plural", KubernetesNames.CheckPlural(Text(spec.At("names", "plural"))));
        yield return ("spec.names.singular", KubernetesNames.CheckSingular(singular));
        yield return ("spec.names.kind", KubernetesNames.CheckKind(kind));
        yield return ("spec.names.listKind", KubernetesNames.CheckListKind(listKind, kind));
        foreach (var (field, check) in new (string, Func<string, string?>)[] { ("shortNames", KubernetesNames.CheckShortName), ("categories", KubernetesNames.CheckCategory) })
        {
            foreach (var (i, name) in spec.At("names", field).Items().Index())
            {
                yield return ($"spec.names.{field}[{i}]", check(Text(name)));
            }
        }

        foreach (var (i, version) in spec.At("versions").Items().Index())
        {
            yield return ($"spec.versions[{i}].name", KubernetesNames.CheckVersion(Text(version.At("name"))));
        }
    }

    private static string Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
