using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// Finds types whose objects are nothing but the values of their members: no constructor that somebody wrote, no events, no initialiser that does work.
/// A copy of these may start as a new object, which costs a third of a clone.
/// </summary>
internal static class PlainTypes
{
    public static bool IsPlain(INamedTypeSymbol type, CopyOwners owners) => type is { TypeKind: TypeKind.Class, IsAbstract: false } && IsMadeOfMembers(type, owners);

    /// <summary>Models with state that metadata does not show: KubernetesClient's V1Status keeps the object that the server sent instead.</summary>
    public static bool HasHiddenState(string key) => key == "k8s.Models.V1Status";

    // Models of references are records of properties: their assembly has been named for its models by [GenerateModelCopies].
    private static bool IsMadeOfMembers(INamedTypeSymbol type, CopyOwners owners) => type switch
    {
        { SpecialType: SpecialType.System_Object } => true,
        _ when !TypeFacts.IsSource(type) => !owners.AreHere(type),
        _ => type.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && type.GetMembers().All(IsPlain)
            && type.BaseType is { } parent
            && IsMadeOfMembers(parent, owners),
    };

    private static bool IsPlain(ISymbol member) => member.IsStatic || member switch
    {
        IPropertySymbol property => !property.IsRequired && DoesNoWork(property),
        IFieldSymbol field => !field.IsRequired && DoesNoWork(field),
        IEventSymbol => false,
        _ => true,
    };

    private static bool DoesNoWork(ISymbol member) => member.DeclaringSyntaxReferences.All(reference => DoesNoWork(reference.GetSyntax()));

    private static bool DoesNoWork(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => DoesNoWork(property.Initializer),
        VariableDeclaratorSyntax variable => DoesNoWork(variable.Initializer),
        _ => true,
    };

    private static bool DoesNoWork(EqualsValueClauseSyntax? initialiser) => initialiser?.Value
        is null or LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or PostfixUnaryExpressionSyntax;
}
