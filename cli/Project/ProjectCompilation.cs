using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Stamps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Tool.Project;

/// <summary>The compilation that the compiler would make of the project, but without other generators, and with documentation.</summary>
internal sealed record ProjectCompilation(CSharpCompilation Compilation, IReadOnlyList<FileStamp> Sources, IReadOnlyList<Diagnostic> SyntaxErrors)
{
    public static Outcome<ProjectCompilation> Create(ProjectAnswer project, IEnumerable<string> sources, CancellationToken cancellation)
    {
        var switches = CSharpCommandLineParser.Default.Parse(project.Arguments.Switches, project.Folder, sdkDirectory: null);
        var options = switches.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);
        var loading = Task.Run(() => ReferenceLoader.Load(project.Arguments.References), cancellation);
        var files = Parse([.. sources], options, cancellation);
        IReadOnlyList<Problem> unreadable = [.. files.SelectMany(file => file.Problems)];
        if (unreadable.Count > 0)
        {
            return Outcome<ProjectCompilation>.Failed(unreadable);
        }

        SourceFile[] read = [.. files.Select(file => file.Value!)];
        var compilation = CSharpCompilation.Create(
            switches.CompilationName,
            read.Select(file => file.Tree),
            loading.GetAwaiter().GetResult(),
            switches.CompilationOptions);
        return new ProjectCompilation(compilation, [.. read.Select(file => file.Stamp)], [.. read.SelectMany(file => file.SyntaxErrors)]);
    }

    // This thread takes part, so nothing waits for the pool to grow.
    private static Outcome<SourceFile>[] Parse(string[] sources, CSharpParseOptions options, CancellationToken cancellation)
    {
        var files = new Outcome<SourceFile>[sources.Length];
        Parallel.For(0, sources.Length, i => files[i] = SourceFile.Read(sources[i], options, cancellation));
        return files;
    }
}
