using System.Collections.Immutable;
using KubeCodegen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeCodegen.CodeFixes.Tests;

/// <summary>A program in a workspace, as an editor has it, with the generator and the analyzer at work.</summary>
internal sealed record Workbench(Project Project)
{
    public const string File = "input.cs";

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Workbench Open(string text)
    {
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject("Demo", "Demo", LanguageNames.CSharp)
            .WithMetadataReferences(References)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddDocument("usings.cs", Usings, filePath: "/demo/usings.cs").Project
            .AddDocument(File, text, filePath: "/demo/" + File).Project;
        return new Workbench(project);
    }

    public Document Document => Project.Documents.Single(document => document.Name == File);

    public async Task<string> TextAsync() => (await Document.GetTextAsync(Cancellation)).ToString();

    /// <summary>What the analyzer says of the program, by place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync()
    {
        var output = await GenerateAsync();
        var found = await output.WithAnalyzers([new ApiAnalyzer()]).GetAnalyzerDiagnosticsAsync(Cancellation);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>The compiler's own errors.</summary>
    public async Task<IEnumerable<string>> ErrorsAsync() => (await GenerateAsync()).GetDiagnostics(Cancellation)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>What a provider offers for a diagnostic.</summary>
    public async Task<CodeAction?> OfferAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => offered = action, Cancellation));
        return offered;
    }

    public async Task<Workbench> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Cancellation);
        return new Workbench(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!);
    }

    /// <summary>What <c>Fix all</c> makes of the file.</summary>
    public async Task<Workbench> ApplyAllAsync(ApiCodeFixProvider provider, ImmutableArray<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(Document, provider, FixAllScope.Document, provider.Way, diagnostics.Select(diagnostic => diagnostic.Id).Distinct(), new Known(diagnostics), Cancellation);
        return await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private async Task<Compilation> GenerateAsync()
    {
        var compilation = (await Project.GetCompilationAsync(Cancellation))!;
        CSharpGeneratorDriver.Create([new ApiGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)Project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, Cancellation);
        return output;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
