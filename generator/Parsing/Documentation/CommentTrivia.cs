using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>
/// The documentation comment before a declaration, read from its trivia. The compiler parses documentation comments only for projects
/// that generate a documentation file; for all others they are plain comments, and one on the line of a <c>{</c> belongs to the brace.
/// </summary>
internal static class CommentTrivia
{
    /// <summary>The XML between the marks of the comment, or null when there is no comment.</summary>
    public static string? Read(SyntaxNode declaration)
    {
        var token = declaration.GetFirstToken(includeZeroWidth: true);
        var comments = new List<SyntaxTrivia>();
        _ = Collect(token.LeadingTrivia, comments) && Collect(Before(token).TrailingTrivia, comments);
        if (comments.Count == 0)
        {
            return null;
        }

        comments.Reverse();
        var lines = new List<string>();
        foreach (var comment in comments)
        {
            CommentLines.Add(comment.ToFullString(), lines);
        }

        return string.Join("\n", lines);
    }

    /// <summary>The token before, found from the root: to step back from a member takes longer the more members there are.</summary>
    private static SyntaxToken Before(SyntaxToken token) =>
        token.FullSpan.Start > 0 && token.SyntaxTree is { } tree ? tree.GetRoot().FindToken(token.FullSpan.Start - 1) : default;

    /// <summary>Goes back from the declaration and stops at the first thing that separates it from a comment, as the compiler does.</summary>
    private static bool Collect(SyntaxTriviaList trivia, List<SyntaxTrivia> comments)
    {
        for (var i = trivia.Count - 1; i >= 0; i--)
        {
            if (IsDocumentation(trivia[i]))
            {
                comments.Add(trivia[i]);
            }
            else if (comments.Count > 0 && !trivia[i].IsKind(SyntaxKind.WhitespaceTrivia) && !trivia[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => CommentLines.IsDocumentationLine(trivia.ToString()),
        SyntaxKind.MultiLineCommentTrivia => CommentLines.IsDocumentationBlock(trivia.ToString()),
        _ => false,
    };
}
