using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Generator.Tests.Importing;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Fuzzing;

/// <summary>A definition that somebody else has written can say anything.</summary>
public sealed class DefinitionFuzzTests
{
    private static readonly string[] Pieces =
        ["\t", "\r\n", "\0", "\uFEFF", ": ", "- ", "---\n", "&a ", "*a", "{", "}", "[", "]", "'", "\"", "|\n", "!!binary ", "null", "1e999", "-0", "\u2028", "../", "*/", "</summary>", "#endif", "\ud800"];

    private static readonly JsonValue[] Values =
    [
        JsonValue.Null, JsonValue.Of(true), JsonValue.Of(""), JsonValue.Of("object"), JsonValue.Of("array"), JsonValue.Of("x\n/// \"\"\" */"), JsonValue.Of(-1), new JsonNumber("1e999"),
        new JsonNumber("0.5"), new JsonArray([]), new JsonObject([]), new JsonArray([JsonValue.Null, JsonValue.Of("a")]), new JsonObject([new("type", JsonValue.Of("string"))]),
    ];

    private static readonly string Seed = Definition.WithSpec(
        "text: {type: string, nullable: true, description: \"A <text>.\\n\\nMore.\", enum: [a, B, ''], default: a}",
        "port: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}",
        "list: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, required: [name], properties: {name: {type: string, maxLength: 5}, list: {type: array, items: {type: integer, minimum: 1}}}}}",
        "map: {type: object, additionalProperties: {type: number}, x-kubernetes-map-type: atomic}",
        "open: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: string, format: date-time}}}",
        "rule: {type: object, properties: {b: {type: boolean}}, x-kubernetes-validations: [{rule: self.b, message: no, reason: FieldValueInvalid, fieldPath: .b}]}");

    [Fact]
    public void Definitions_with_broken_text_give_types_or_located_errors() => Fuzz.Run(60, random =>
    {
        var text = Seed;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)),
                1 => text.Insert(at, random.Pick(Pieces)),
                _ => text.Insert(at, text.Substring(random.Next(text.Length / 2), random.Next(1, 40))),
            };
        }

        Check(YamlReader.Read(text, "crd.yaml"), text);
    });

    [Fact]
    public void Definitions_with_other_values_give_types_or_located_errors() => Fuzz.Run(60, random =>
    {
        var document = YamlReader.Read(Seed, "crd.yaml").Single();
        var value = document.Value;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            value = Mutate(value, random);
        }

        Check([document with { Value = value }], value.ToString());
    });

    private static JsonValue Mutate(JsonValue value, Random random) => value switch
    {
        JsonObject { Members.Count: > 0 } obj when random.Next(12) > 0 => MutateMember(obj, random.Next(obj.Members.Count), random),
        JsonArray { Items.Count: > 0 } array when random.Next(12) > 0 => MutateItem(array, random.Next(array.Items.Count), random),
        _ => random.Pick(Values),
    };

    private static JsonObject MutateMember(JsonObject obj, int at, Random random) => new(random.Next(14) switch
    {
        0 => [.. obj.Members.Where((_, index) => index != at)],
        1 => [.. obj.Members.Select((member, index) => index == at ? member with { Name = random.Pick(["", "type", "items", "x-kubernetes-int-or-string", "a\nb", "required"]) } : member).DistinctBy(member => member.Name)],
        _ => [.. obj.Members.Select((member, index) => index == at ? member with { Value = Mutate(member.Value, random) } : member)],
    });

    private static JsonArray MutateItem(JsonArray array, int at, Random random) => new(random.Next(10) switch
    {
        0 => [.. array.Items.Where((_, index) => index != at)],
        1 => [.. array.Items, array.Items[at]],
        _ => [.. array.Items.Select((item, index) => index == at ? Mutate(item, random) : item)],
    });

    private static void Check(IReadOnlyList<YamlDocument> documents, string input)
    {
        Assert.All(documents.Where(document => document.Error is not null), document => Assert.Contains("crd.yaml", document.Error!.ToString(), StringComparison.Ordinal));
        var readable = documents.Where(document => document.Error is null).ToList();
        foreach (var document in readable)
        {
            var verdict = CrdVerdict.OfNew(document.Value);
            Assert.True(verdict.IsAccepted || verdict.Refusal is not null || verdict.Errors.All(error => error.ToString().Length > 0));
        }

        var imported = CrdImporter.Import(readable.Select(document => new ImportDocument(document.FileName, document.Number, document.Line, document.Value)), ImportOptions.Default);
        Assert.All(imported.Files, file => Assert.DoesNotContain("..", file.Path, StringComparison.Ordinal));
        var compilation = UserCode.Compile(imported.Files.Select(file => new UserFile(file.Path, file.Text)));
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        var refusals = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(refusals, refusal => Assert.True(refusal.Location.IsInSource, refusal + "\n" + input));
        if (refusals.Count > 0 || imported.Problems.Any(problem => problem.Severity is ImportSeverity.Error or ImportSeverity.Warning))
        {
            return;
        }

        var errors = compilation.AddSyntaxTrees(result.Files.OfType<GeneratedText>().Select(file => UserCode.Parse(new UserFile(file.Path, file.Text)))).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), string.Join('\n', errors.Take(3)) + "\n" + input);
    }
}
