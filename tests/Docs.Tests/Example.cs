using KubeCodegen.Generator;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Docs.Tests;

/// <summary>What comes of a piece of code that the documentation shows.</summary>
/// <param name="Ids">The ids of the product's diagnostics.</param>
/// <param name="CompilerErrors">What the compiler itself refuses.</param>
/// <param name="Crds">The custom resource definitions.</param>
internal sealed record Example(IReadOnlyList<string> Ids, IReadOnlyList<string> CompilerErrors, IReadOnlyList<JsonObject> Crds)
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using k8s.Models;
        global using KubeCodegen;
        """;

    private const string Kind = "[Resource(\"demo.example.com\", \"v1\")] public partial class Backup { public BackupSpec? Spec { get; set; } }";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <param name="code">Kinds, or a <c>BackupSpec</c> alone: then it is the Spec of a kind Backup.</param>
    public static Example Of(string code)
    {
        string[] sources = code.Contains("[Resource(", StringComparison.Ordinal) ? [Usings, code] : [Usings, Kind, code];
        var compilation = CSharpCompilation.Create("Example", sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"{i}.cs")), References, Options);
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        return new(
            [.. result.Diagnostics.Select(diagnostic => diagnostic.Id)],
            [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())],
            [.. result.Files.OfType<GeneratedDocument>().Where(file => file.Category == "crds").Select(file => (JsonObject)file.Document)]);
    }
}
