using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.CodeFixes;

/// <summary>What the lists and maps of a member hold.</summary>
internal static class ItemTypes
{
    /// <summary>The innermost type, and the place of it as <c>At</c> writes it.</summary>
    public static (ITypeSymbol Type, string At) Innermost(ITypeSymbol type, string at = "") => type switch
    {
        IArrayTypeSymbol array => Innermost(array.ElementType, at + "[]"),
        INamedTypeSymbol { SpecialType: not SpecialType.System_String } named when CollectionKinds.List(named) is not null => Innermost(named.TypeArguments[0], at + "[]"),
        INamedTypeSymbol named when CollectionKinds.Map(named) is not null => Innermost(named.TypeArguments[1], at + "{}"),
        _ => (type, at),
    };

    /// <summary>The property of a type, or of what it derives from, by its JSON name.</summary>
    public static IPropertySymbol? Property(ITypeSymbol? type, string jsonName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsStatic && JsonNames.Of(property) == jsonName) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The declaration of a symbol in the program; null for what is not declared there.</summary>
    public static T? Declaration<T>(ISymbol symbol) where T : SyntaxNode =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<T>().FirstOrDefault();
}
