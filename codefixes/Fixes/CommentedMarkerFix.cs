using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A marker of Go's tools in a comment, where it says nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class CommentedMarkerFix() : ApiCodeFixProvider("Make the comment an attribute", Descriptors.MarkerInComment)
{
    private static readonly string[] Enums = ["ListMergeType.", "MapMergeType.", "CelReason."];

    protected override Fix? Propose(FixPlace place)
    {
        var comment = place.Tree.GetRoot().FindTrivia(place.Diagnostic.Location.SourceSpan.Start);
        if (!place.Diagnostic.Properties.TryGetValue(DiagnosticReporting.Right, out var attribute)
            || comment.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || !IsBeforeAttributes(comment.Token, member))
        {
            return null;
        }

        var title = $"Write [{attribute}]";
        var written = $"[{Qualify(attribute!, member, place)}]";
        var after = member.GetLeadingTrivia().SkipWhile(trivia => trivia != comment).Skip(1);
        if (!after.Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
        {
            return Fix.Of(title, place.Tree, new TextChange(comment.Span, written));
        }

        // Documentation comes before attributes.
        var line = place.Tree.GetText().Lines.GetLineFromPosition(comment.SpanStart);
        return Fix.Of(title, place.Tree, new TextChange(line.SpanIncludingLineBreak, ""), AttributeText.Add(member, written.Substring(1, written.Length - 2)));
    }

    /// <summary>Whether an attribute can stand in front of the token.</summary>
    private static bool IsBeforeAttributes(SyntaxToken token, MemberDeclarationSyntax member) =>
        member.AttributeLists.Any(list => list.OpenBracketToken == token)
        || token == (member.AttributeLists.LastOrDefault()?.GetLastToken().GetNextToken() ?? member.GetFirstToken());

    private static string Qualify(string attribute, MemberDeclarationSyntax member, FixPlace place)
    {
        var end = attribute.IndexOf('(');
        var name = end < 0 ? attribute : attribute.Substring(0, end);
        var qualified = (place with { Node = member }).AttributeName(name);
        return qualified == name ? attribute
            : qualified + Enums.Aggregate(attribute.Substring(name.Length), (arguments, type) => arguments.Replace(" " + type, " KubeCodegen." + type).Replace("(" + type, "(KubeCodegen." + type));
    }
}
