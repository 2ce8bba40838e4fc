using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests.Crds;

/// <summary>Our answers to definitions of our own, for when there is no recording beside the repository.</summary>
public sealed class CrdCaseTests
{
    [Fact]
    public void Fields_get_the_answers_that_are_verified() =>
        Match("fields", member => CrdVerdict.OfNew(CrdCase.WithProperty(member.Value)));

    [Fact]
    public void Definitions_get_the_answers_that_are_verified() =>
        Match("definitions", member => CrdVerdict.OfNew(CrdCase.WithSpec((JsonObject)member.Value)));

    [Fact]
    public void Updates_get_the_answers_that_are_verified()
    {
        Assert.Null(CrdDecoder.Decode(CrdCase.Definition, out var old, out _));

        Match("updates", member => CrdVerdict.OfUpdate(CrdCase.WithSpec((JsonObject)member.Value), old!));
    }

    [Fact]
    public void Unknown_fields_are_errors_for_who_asks_for_it()
    {
        var changed = CrdCase.WithSpec(new JsonObject([new JsonMember("extra", JsonValue.True)]));

        Assert.Equal(["unknown field \"spec.extra\""], CrdVerdict.OfNew(changed).Warnings);
        Assert.EndsWith("strict decoding error: unknown field \"spec.extra\"", CrdVerdict.OfNew(changed, isStrict: true).Refusal, StringComparison.Ordinal);
    }

    private static void Match(string name, Func<JsonMember, CrdVerdict> judge) =>
        Snapshot.Match(CrdCase.Folder(name), "answers", "txt", string.Concat(CrdCase.Of(name).Select(member => CrdCase.Describe(member.Name, judge(member)))));
}
