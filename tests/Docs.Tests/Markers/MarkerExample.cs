using KubeCodegen.Generator.Model;

namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>An annotation at work: the code that shows it, and what it changes in the CRD, found by generating with and without it.</summary>
/// <param name="Shown">The lines of the documentation: attributes and what they stand on.</param>
/// <param name="With">The whole code.</param>
/// <param name="Without">The same where the annotation is missing or says something else.</param>
internal sealed record MarkerExample(string Shown, string With, string Without)
{
    /// <summary>On a member.</summary>
    /// <param name="attribute">The attribute as written.</param>
    /// <param name="member">Its type, and an initialiser if it has one.</param>
    /// <param name="kept">Attributes that it needs beside it.</param>
    /// <param name="instead">What is there in its place for comparison.</param>
    /// <param name="types">Types that the example needs.</param>
    public static MarkerExample OnMember(string attribute, string member, string kept = "", string instead = "", string types = "")
    {
        var declaration = $"public {member} Value {{ get; set; }}";
        return new(Lines(types, kept, attribute, declaration), Whole(attribute), Whole(instead));

        string Whole(string text) => $"public partial class BackupSpec {{ {kept} {text} {declaration} }} {types}";
    }

    /// <summary>On a kind.</summary>
    public static MarkerExample OnKind(string attribute, string instead = "", string kept = "[Resource(\"demo.example.com\", \"v1\")]")
    {
        const string Class = "public partial class Backup";
        return new(Lines(kept, attribute, Class), Whole(attribute), Whole(instead));

        string Whole(string text) => $$"""
            {{kept}} {{text}} {{Class}} { public BackupSpec? Spec { get; set; } public BackupStatus? Status { get; set; } }
            public partial class BackupSpec { public int Workers { get; set; } }
            public partial class BackupStatus { public int Workers { get; set; } public string? Phase { get; set; } }
            """;
    }

    /// <summary>The parts of the CRD that the annotation changes: keywords of the member's schema or paths from the top.</summary>
    public IReadOnlyList<string> Keywords => [.. JsonDifference.Paths(Crd(With), Crd(Without)).Select(Keyword).Distinct().Order(StringComparer.Ordinal)];

    private static string Lines(params string[] lines) => string.Join("\n", lines.Where(line => line.Length > 0));

    private static JsonObject Crd(string code)
    {
        var example = Example.Of(code);
        Assert.Empty(example.CompilerErrors);

        // Without its [SchemaProfile] a profile is out of reach, and most examples do without [StatusSubresource].
        Assert.Empty(example.Ids.Except(["KCG0090", "KCG0094"]));
        return example.Crds.Single();
    }

    private static string Keyword(string path)
    {
        const string Member = ".properties.spec.properties.value.";
        const string Schema = ".openAPIV3Schema.";
        if (path.IndexOf(Member, StringComparison.Ordinal) is >= 0 and var member)
        {
            var parts = path[(member + Member.Length)..].Split('.', '[');
            return parts.FirstOrDefault(part => part is not ("items" or "additionalProperties")) ?? parts[^1];
        }

        return path.Contains(Schema, StringComparison.Ordinal) ? path[(path.LastIndexOf('.') + 1)..] : path;
    }
}
