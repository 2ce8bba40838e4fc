using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes;

/// <summary>Changes of attributes, as changes of text.</summary>
internal static class AttributeText
{
    /// <summary>The attribute by its simple name, with or without <c>Attribute</c>.</summary>
    public static AttributeSyntax? Find(MemberDeclarationSyntax member, string name) =>
        member.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => NameOf(attribute) == name);

    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>A new attribute on a line of its own, below those that are there.</summary>
    public static TextChange Add(MemberDeclarationSyntax member, string attribute)
    {
        var start = member.AttributeLists.Count > 0 ? member.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart : member.GetFirstToken().SpanStart;
        return Line(member.SyntaxTree, start, $"[{attribute}]");
    }

    /// <summary>A line of text in front of a place, as far to the right as the line there.</summary>
    public static TextChange Line(SyntaxTree tree, int start, string line)
    {
        var text = tree.GetText();
        var before = text.Lines.GetLineFromPosition(start).ToString();
        var indentation = before.Substring(0, before.Length - before.TrimStart().Length);
        return new TextChange(new TextSpan(start, 0), line + LineBreak(text) + indentation);
    }

    public static string LineBreak(SourceText text) => text.ToString().Contains("\r\n") ? "\r\n" : "\n";

    /// <summary>The attribute away, and the brackets and the line when it stands alone there.</summary>
    public static TextChange Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            return new TextChange(Slot(list.Attributes, attribute), "");
        }

        var next = list.GetLastToken().GetNextToken();
        var hasComment = list.GetTrailingTrivia().Concat(next.LeadingTrivia).Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return new TextChange(hasComment ? list.Span : TextSpan.FromBounds(list.SpanStart, next.SpanStart), "");
    }

    /// <summary>A named argument with another value, or added.</summary>
    public static TextChange Set(AttributeSyntax attribute, string name, string value)
    {
        if (Argument(attribute, name) is { } argument)
        {
            return new TextChange(argument.Expression.Span, value);
        }

        var arguments = attribute.ArgumentList;
        return arguments is null ? new TextChange(new TextSpan(attribute.Span.End, 0), $"({name} = {value})")
            : new TextChange(new TextSpan(arguments.CloseParenToken.SpanStart, 0), (arguments.Arguments.Count > 0 ? ", " : "") + $"{name} = {value}");
    }

    public static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>A named argument away; the parentheses too when they would be empty.</summary>
    public static TextChange Unset(AttributeArgumentSyntax argument)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        return new TextChange(list.Arguments.Count > 1 ? Slot(list.Arguments, argument) : list.Span, "");
    }

    /// <summary>An element of a list with the comma that goes with it.</summary>
    public static TextSpan Slot<T>(SeparatedSyntaxList<T> list, T element) where T : SyntaxNode
    {
        var index = list.IndexOf(element);
        return index > 0
            ? TextSpan.FromBounds(list[index - 1].Span.End, element.Span.End)
            : TextSpan.FromBounds(element.SpanStart, list[1].SpanStart);
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
