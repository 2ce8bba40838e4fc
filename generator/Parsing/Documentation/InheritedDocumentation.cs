using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>Finds the symbol whose documentation <c>inheritdoc</c> means.</summary>
internal static class InheritedDocumentation
{
    /// <summary>Comments may inherit from each other in a circle.</summary>
    private const int MaximumDepth = 16;

    /// <summary>The symbol that a comment names, as in source or by its documentation id, or the natural one when it names none.</summary>
    public static ISymbol? Source(ISymbol symbol, string? cref, Compilation? compilation, int depth) =>
        depth >= MaximumDepth ? null : cref is null ? Overridden(symbol) : Named(symbol, cref, compilation);

    /// <summary>A type inherits from its base class or else its first interface, a member from the one that it overrides or implements.</summary>
    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } type } => type.OriginalDefinition,
        INamedTypeSymbol type => type.Interfaces.FirstOrDefault()?.OriginalDefinition,
        IPropertySymbol { OverriddenProperty: { } property } => property.OriginalDefinition,
        IMethodSymbol { OverriddenMethod: { } method } => method.OriginalDefinition,
        IEventSymbol { OverriddenEvent: { } @event } => @event.OriginalDefinition,
        _ => Implemented(symbol) ?? Hidden(symbol),
    };

    private static ISymbol? Implemented(ISymbol symbol) =>
        symbol.ContainingType?.AllInterfaces
            .SelectMany(static i => i.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            ?.OriginalDefinition;

    /// <summary>A record that declares a property of its base again hides it.</summary>
    private static ISymbol? Hidden(ISymbol symbol)
    {
        for (var type = symbol.ContainingType?.BaseType; type is not null && symbol is IPropertySymbol or IFieldSymbol; type = type.BaseType)
        {
            if (type.GetMembers(symbol.Name).FirstOrDefault() is { } hidden)
            {
                return hidden.OriginalDefinition;
            }
        }

        return null;
    }

    private static ISymbol? Named(ISymbol symbol, string cref, Compilation? compilation)
    {
        if (compilation is null)
        {
            return null;
        }

        return cref is [_, ':', ..]
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation)
            : NamedInSource(symbol, WithoutParameters(cref).Replace('{', '<').Replace('}', '>'), compilation);
    }

    private static ISymbol? NamedInSource(ISymbol symbol, string name, Compilation compilation)
    {
        if (SourceDeclarations.Of(symbol).FirstOrDefault() is not { } declaration)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
        var position = declaration.SpanStart;
        if (TypeNamed(name) is { } type)
        {
            return type.OriginalDefinition;
        }

        var dot = name.LastIndexOf('.');
        var owner = dot < 0 ? symbol as INamedTypeSymbol ?? symbol.ContainingType : TypeNamed(name.Substring(0, dot));
        return Member(owner, name.Substring(dot + 1));

        ITypeSymbol? TypeNamed(string text) =>
            model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol as ITypeSymbol;
    }

    private static ISymbol? Member(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault() is { } member)
            {
                return member.OriginalDefinition;
            }
        }

        return null;
    }

    private static string WithoutParameters(string cref) => cref.IndexOf('(') is >= 0 and var open ? cref.Substring(0, open) : cref;
}
