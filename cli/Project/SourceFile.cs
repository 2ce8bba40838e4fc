using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Stamps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.Tool.Project;

/// <summary>One source, read once: its syntax and the stamp of exactly what was parsed.</summary>
internal sealed record SourceFile(SyntaxTree Tree, FileStamp Stamp)
{
    public static Outcome<SourceFile> Read(string path, CSharpParseOptions options, CancellationToken cancellation)
    {
        try
        {
            var stamp = FileStamp.Of(path);
            var content = File.ReadAllBytes(path);
            var text = SourceText.From(content, content.Length);
            var tree = CSharpSyntaxTree.ParseText(text, options, path, cancellation);
            return new SourceFile(tree, stamp with { Hash = ContentHash.Of(content) });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Problems.SourceUnreadable(path, exception.Message);
        }
    }

    public IEnumerable<Diagnostic> SyntaxErrors =>
        Tree.GetRoot().ContainsDiagnostics ? Tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) : [];
}
