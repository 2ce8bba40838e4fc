using System.Collections.Immutable;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing.Documentation;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The members that a type declares, in the order of the code.</summary>
internal sealed class MemberParser(Compilation compilation, DocumentationResolver? documentation)
{
    public EquatableArray<ApiMember> Parse(INamedTypeSymbol type, ShapeParser shapes, Action<INamedTypeSymbol> visitProfile)
    {
        var isForeign = !TypeFacts.IsSource(type);
        var backed = type.GetMembers().OfType<IFieldSymbol>()
            .Select(field => field.AssociatedSymbol)
            .Where(property => property is not null)
            .ToImmutableHashSet(SymbolEqualityComparer.Default);

        // A library's types may be written with the product's attributes as well.
        var isMarked = !isForeign || CopyOwners.KnowsAnnotations(type.ContainingAssembly);
        return type.MembersInOrder()
            .Select(member => (Member: member, Traits: Traits(member, backed.Contains(member))))
            .Where(entry => entry.Traits != MemberTraits.None || (!isForeign && IsMarked(entry.Member)))
            .Select(entry => Parse(entry.Member, entry.Traits, shapes, isForeign, isMarked ? visitProfile : null))
            .ToEquatableArray();
    }

    private ApiMember Parse(ISymbol member, MemberTraits traits, ShapeParser shapes, bool isForeign, Action<INamedTypeSymbol>? visitProfile) => new(
        member.Name,
        JsonNames.Of(member),
        shapes.Parse(TypeOf(member), isForeign),
        traits,
        isForeign ? null : InitialValue(member),
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true },
        Markers(member, traits, visitProfile),
        documentation?.Describe(member, compilation),
        Anchors.Of(member));

    /// <summary>.NET's own attributes also stand, for other readers, on members that JSON does not have.</summary>
    private static EquatableArray<Marker> Markers(ISymbol member, MemberTraits traits, Action<INamedTypeSymbol>? visitProfile) =>
        visitProfile is null || member.GetAttributes().IsEmpty && !member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax) ? []
        : (traits & MemberTraits.Schema) == 0 ? MarkerParser.Parse(member, visitProfile)
        : [.. DataAnnotationParser.Parse(member), .. MarkerParser.Parse(member, visitProfile)];

    /// <summary>What carries an attribute of ours and is no member of the JSON is kept to be refused.</summary>
    private static bool IsMarked(ISymbol member) => member is IPropertySymbol or IFieldSymbol && AttributeReader.Read(member).Any();

    private static MemberTraits Traits(ISymbol member, bool isAutomatic)
    {
        if (member.IsStatic || member.IsImplicitlyDeclared || JsonNames.IsExtensionData(member))
        {
            return member is IPropertySymbol { IsStatic: false } && JsonNames.IsExtensionData(member)
                ? MemberTraits.State | MemberTraits.Settable
                : MemberTraits.None;
        }

        return member switch
        {
            IPropertySymbol { IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true } property => Traits(property, isAutomatic),
            IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => Traits(field),
            _ => MemberTraits.None,
        };
    }

    private static MemberTraits Traits(IPropertySymbol property, bool isAutomatic)
    {
        var isSettable = property.SetMethod is { IsInitOnly: false } setter
            && (setter.DeclaredAccessibility == Accessibility.Public || TypeFacts.IsSource(property));
        var holdsState = isAutomatic || property.SetMethod is not null;
        if (!holdsState || property.IsAbstract)
        {
            return MemberTraits.None;
        }

        var isPublic = property.DeclaredAccessibility == Accessibility.Public && property.GetMethod!.DeclaredAccessibility == Accessibility.Public;
        return MemberTraits.State
            | (isSettable ? MemberTraits.Settable : 0)
            | (isAutomatic ? MemberTraits.Automatic : 0)
            | (property.SetMethod is { } writer && TypeFacts.IsVisible(writer) && TypeFacts.IsVisible(property.GetMethod!) ? MemberTraits.Open : 0)
            | ((isPublic || JsonNames.IsIncluded(property)) && !JsonNames.IsIgnored(property) ? MemberTraits.Schema : 0);
    }

    private static MemberTraits Traits(IFieldSymbol field) =>
        MemberTraits.State
        | (field.IsReadOnly ? 0 : MemberTraits.Settable)
        | (!field.IsReadOnly && TypeFacts.IsVisible(field) ? MemberTraits.Open : 0)
        | (JsonNames.IsIncluded(field) && !JsonNames.IsIgnored(field) ? MemberTraits.Schema : 0);

    private static ITypeSymbol TypeOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>The constant of an initialiser; what is no constant (a list, a new object, null) is not a default.</summary>
    private JsonValue? InitialValue(ISymbol member)
    {
        if (member is IFieldSymbol { IsConst: true } || member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax
            || Initialiser(syntax) is not { } expression
            || expression.IsKind(SyntaxKind.NullLiteralExpression)
            || !compilation.ContainsSyntaxTree(expression.SyntaxTree))
        {
            return null;
        }

        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        var constant = model.GetConstantValue(expression);
        if (!constant.HasValue || constant.Value is null)
        {
            return null;
        }

        return model.GetTypeInfo(expression).Type is { TypeKind: TypeKind.Enum } type
            ? AttributeReader.EnumValue(type, constant.Value)
            : AttributeReader.Constant(constant.Value);
    }

    private static ExpressionSyntax? Initialiser(SyntaxNode syntax) => syntax switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };
}
