using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What a type's declaration says, read from its symbol.</summary>
internal static class TypeFacts
{
    /// <summary>Whether the generator can add members: the type and all that enclose it are partial and not generic.</summary>
    public static bool CanBeExtended(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.TypeParameters.Length > 0 || !IsPartial(current))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static bool IsSource(ISymbol symbol) => symbol.Locations.Any(location => location.IsInSource);

    public static WrittenMethods WrittenMethods(INamedTypeSymbol type)
    {
        var written = Model.WrittenMethods.None;
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic))
        {
            written |= method switch
            {
                { Name: "DeepCopy", Parameters.Length: 0, ReturnsVoid: false } => Model.WrittenMethods.DeepCopy,
                { Name: "DeepCopyInto", Parameters.Length: 1 } => Model.WrittenMethods.DeepCopyInto,
                { Name: "DeepEquals", Parameters.Length: 1 } => Model.WrittenMethods.DeepEquals,
                _ => Model.WrittenMethods.None,
            };
        }

        return written;
    }

    public static TypeDeclaration Declaration(INamedTypeSymbol type) => new(
        type.NamespaceName(),
        Containers(type),
        Keyword(type),
        type.Name,
        type.DeclaredAccessibility.Text(),
        Modifiers(type));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static TypeModifiers Modifiers(INamedTypeSymbol type) =>
        (IsPartial(type) ? TypeModifiers.Partial : 0)
        | (type.IsSealed ? TypeModifiers.Sealed : 0)
        | (type.IsAbstract ? TypeModifiers.Abstract : 0)
        | (IsSource(type) ? TypeModifiers.Source : 0)
        | (type.TypeParameters.Length > 0 ? TypeModifiers.Generic : 0)
        | (!type.IsAbstract && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && IsVisible(constructor)) ? TypeModifiers.Constructible : 0);

    /// <summary>Whether other code of the compilation sees the member.</summary>
    public static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        || (IsSource(member) && member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal);

    private static EquatableArray<string> Containers(INamedTypeSymbol type)
    {
        var headers = new List<string>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            headers.Insert(0, $"partial {Keyword(container)} {container.Name.Escaped()}");
        }

        return headers.ToEquatableArray();
    }
}
