using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What several files say about one symbol, in the order of their paths: the compiler's order is that in which it was given the files.</summary>
internal static class SourceOrder
{
    public static IEnumerable<ISymbol> MembersInOrder(this INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length < 2
        ? type.GetMembers()
        : type.GetMembers().OrderBy(member => Path(First(member)), StringComparer.Ordinal).ThenBy(member => First(member)?.SourceSpan.Start);

    public static IEnumerable<AttributeData> AttributesInOrder(this ISymbol symbol) => symbol.GetAttributes()
        .OrderBy(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(attribute => attribute.ApplicationSyntaxReference?.Span.Start);

    /// <summary>The first place of the symbol in the source.</summary>
    public static Location? First(ISymbol symbol) => symbol.Locations
        .Where(location => location.IsInSource)
        .OrderBy(Path, StringComparer.Ordinal)
        .FirstOrDefault();

    private static string Path(Location? location) => location?.SourceTree?.FilePath ?? "";
}
