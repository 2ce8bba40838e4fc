using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes;

/// <summary>Changes of texts that put a diagnostic right, and how an editor's menu names them.</summary>
internal sealed record Fix(string Title, IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Changes)
{
    public static Fix Of(string title, SyntaxTree tree, params TextChange[] changes) => new(title, [.. changes.Select(change => (tree, change))]);

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var file in Changes.GroupBy(change => change.Tree))
        {
            if (solution.GetDocument(file.Key) is { } document)
            {
                var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                solution = solution.WithDocumentText(document.Id, text.WithChanges(file.Select(one => one.Change).OrderBy(change => change.Span.Start)));
            }
        }

        return solution;
    }
}
