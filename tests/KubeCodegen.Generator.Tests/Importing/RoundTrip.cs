using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>A definition on its way to C# and back, with all that is wrong on the way.</summary>
internal sealed record RoundTrip(IReadOnlyList<UserFile> Sources, IReadOnlyList<string> Problems)
{
    public static RoundTrip Of(string text, string fileName)
    {
        var documents = YamlReader.Read(text, fileName);
        var imported = Import(text, fileName);
        var problems = documents.Where(document => document.Error is not null).Select(document => document.Error!.ToString()).ToList();
        problems.AddRange(imported.Problems.Where(problem => problem.Severity != ImportSeverity.Note).Select(problem => $"{problem.Path} {problem.Message}"));
        var sources = imported.Files.Select(file => new UserFile(file.Path, file.Text)).ToList();
        var compilation = UserCode.Compile(sources, mode: DocumentationMode.Diagnose);
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        problems.AddRange(Warnings(CompilationWithAnalyzers.GetEffectiveDiagnostics(result.Diagnostics, compilation)));
        problems.AddRange(Warnings(compilation.AddSyntaxTrees(result.Files.OfType<GeneratedText>().Select(file => UserCode.Parse(new UserFile(file.Path, file.Text)))).GetDiagnostics()));
        var generated = result.Files.OfType<GeneratedDocument>().Where(file => file.Category == "crds").Select(file => file.Document).ToList();
        foreach (var original in documents.Select(document => document.Value).Where(IsDefinition))
        {
            var twin = generated.FirstOrDefault(crd => NameOf(crd) == NameOf(original));
            problems.AddRange(twin is null ? [$"{NameOf(original)} does not come back"] : CrdComparison.Differences(original, twin));
        }

        return new RoundTrip(sources, problems);
    }

    public static ImportResult Import(string text, string fileName = "crd.yaml", ImportOptions? options = null) => CrdImporter.Import(
        YamlReader.Read(text, fileName).Where(document => document.Error is null).Select(document => new ImportDocument(document.FileName, document.Number, document.Line, document.Value)),
        options ?? ImportOptions.Default);

    private static IEnumerable<string> Warnings(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Warning or DiagnosticSeverity.Error })
        .Select(diagnostic => diagnostic.ToString())
        .Take(5);

    private static bool IsDefinition(JsonValue value) => value is JsonObject root && root["apiVersion"] == JsonValue.Of("apiextensions.k8s.io/v1") && root["spec"] is JsonObject;

    private static JsonValue? NameOf(JsonValue crd) => ((crd as JsonObject)?["metadata"] as JsonObject)?["name"];
}
