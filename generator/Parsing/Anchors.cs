using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Between symbols and anchors: an anchor is taken while parsing and becomes a location when something is reported.</summary>
internal static class Anchors
{
    public static string IdOf(ISymbol symbol) => symbol is IAssemblySymbol ? "" : symbol.OriginalDefinition.GetDocumentationCommentId() ?? "";

    /// <summary>The anchor of a symbol of the compilation; null for those of references, which have no place in the source.</summary>
    public static SourceAnchor? Of(ISymbol symbol) =>
        symbol.Locations.Any(location => location.IsInSource) ? new SourceAnchor(IdOf(symbol)) : null;

    public static Location Locate(SourceAnchor? anchor, Compilation compilation)
    {
        if (anchor is null)
        {
            return Location.None;
        }

        ISymbol? symbol = anchor.SymbolId.Length == 0
            ? compilation.Assembly
            : DocumentationCommentId.GetFirstSymbolForDeclarationId(anchor.SymbolId, compilation);
        if (symbol is null)
        {
            return Location.None;
        }

        return AttributeLocation(symbol, anchor) ?? SourceOrder.First(symbol) ?? Location.None;
    }

    private static Location? AttributeLocation(ISymbol symbol, SourceAnchor anchor)
    {
        if (anchor.Attribute.Length == 0)
        {
            return null;
        }

        var attribute = symbol.AttributesInOrder()
            .Where(candidate => candidate.AttributeClass?.FullName() == anchor.Attribute)
            .ElementAtOrDefault(anchor.Ordinal);
        return attribute?.ApplicationSyntaxReference?.GetSyntax().GetLocation();
    }
}
