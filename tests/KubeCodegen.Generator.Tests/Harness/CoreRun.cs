using System.Collections.Immutable;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Generation;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>What the core gives the command line: C# as the compiler gets it, documents as YAML, diagnostics that no pragma switches off.</summary>
internal sealed record CoreRun(IReadOnlyDictionary<string, string> CSharp, IReadOnlyDictionary<string, string> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static CoreRun Of(CSharpCompilation compilation, ImmutableDictionary<string, string> templates)
    {
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default with { Templates = templates }, TestContext.Current.CancellationToken);
        return new CoreRun(
            result.Files.OfType<GeneratedText>().ToDictionary(file => Name(file.Path), file => file.Text, StringComparer.Ordinal),
            result.Files.OfType<GeneratedDocument>().ToDictionary(file => Name(file.Path), file => string.Join("---\n", file.Documents.Select(YamlWriter.Write)), StringComparer.Ordinal),
            [.. EffectiveDiagnostics.Of(compilation, result.Diagnostics)]);
    }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string Name(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
