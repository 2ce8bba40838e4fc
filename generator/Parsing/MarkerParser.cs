using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Schema.Markers;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The markers of a type or member; profiles are put in their place, also profiles in profiles.</summary>
internal static class MarkerParser
{
    public const string Profile = "SchemaProfile";

    /// <param name="symbol">The type or member.</param>
    /// <param name="visitProfile">Learns of each profile that the markers come from.</param>
    public static EquatableArray<Marker> Parse(ISymbol symbol, Action<INamedTypeSymbol> visitProfile) => symbol.GetAttributes().IsEmpty
        ? []
        : AttributeReader.Read(symbol).SelectMany(values => Expand(values, symbol is ITypeSymbol, visitProfile, [])).ToEquatableArray();

    private static IEnumerable<Marker> Expand(AttributeValues values, bool isInherited, Action<INamedTypeSymbol> visitProfile, INamedTypeSymbol[] above)
    {
        if (values.Source.Attribute != Profile)
        {
            return MarkerTable.Create(values) is { } marker ? [marker] : [];
        }

        // A profile that contains itself says nothing new.
        if (values.TypeArgument is not { } profile || above.Contains(profile, SymbolEqualityComparer.Default))
        {
            return [];
        }

        visitProfile(profile);
        var said = AttributeReader.Read(profile).ToArray();
        return said.Length == 0 ? [new EmptyProfileMarker(values.Source, profile.Name)] : said.SelectMany(inner => Expand(Place(inner, values.Source, profile, isInherited), isInherited, visitProfile, [.. above, profile]));
    }

    private static AttributeValues Place(AttributeValues inner, MarkerSource outer, INamedTypeSymbol profile, bool isInherited) => inner with
    {
        Source = inner.Source with
        {
            At = Join(outer.At, inner.Source.At),
            Anchor = TypeFacts.IsSource(profile) ? inner.Source.Anchor : outer.Anchor,
            IsInherited = isInherited,
        },
    };

    private static string Join(string outer, string inner) =>
        outer.Length == 0 || inner.Length == 0 || inner[0] is '[' or '{' ? outer + inner : outer + "." + inner;
}
