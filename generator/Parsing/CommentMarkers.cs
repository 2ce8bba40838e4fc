using System.Runtime.CompilerServices;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Finds the markers of Go's tools in comments, where they say nothing: what they mean has an attribute. Found once per syntax tree, which never changes.</summary>
internal static class CommentMarkers
{
    private static readonly ConditionalWeakTable<SyntaxTree, Diagnostic[]> Known = new();

    public static IReadOnlyList<Diagnostic> Find(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, unknown => Search(unknown, cancellation));

    private static Diagnostic[] Search(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        return [.. text.Lines
            .Where(line => MayHold(text.ToString(line.Span)))
            .Select(line => At(tree, line.Start + text.ToString(line.Span).IndexOf("//", StringComparison.Ordinal), cancellation))
            .OfType<Diagnostic>()];
    }

    private static bool MayHold(string line)
    {
        var written = line.TrimStart();
        return written.StartsWith("//", StringComparison.Ordinal) && written.Substring(2).TrimStart().StartsWith("+", StringComparison.Ordinal);
    }

    private static Diagnostic? At(SyntaxTree tree, int position, CancellationToken cancellation)
    {
        var comment = tree.GetRoot(cancellation).FindTrivia(position);
        var text = tree.GetText(cancellation);
        var line = text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)).TrimEnd();
        var marker = line.Substring(2).Trim();
        // What stands in a documentation comment is a description; those of imported CRDs are full of markers.
        if (!comment.IsKind(SyntaxKind.SingleLineCommentTrivia) || GoMarker.Read(marker) is not { } meant)
        {
            return null;
        }

        var properties = DiagnosticReporting.OfArguments([marker, meant.Advice]);
        return Diagnostic.Create(
            Descriptors.MarkerInComment,
            Location.Create(tree, new Microsoft.CodeAnalysis.Text.TextSpan(position, line.Length)),
            meant.Attribute is { } attribute ? properties.Add(DiagnosticReporting.Right, attribute) : properties,
            marker,
            meant.Advice);
    }
}
