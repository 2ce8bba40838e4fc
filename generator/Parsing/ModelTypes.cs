using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The models of an assembly: the public classes, not generic, of the namespace of one of them.</summary>
internal static class ModelTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol model) => model.ContainingNamespace.GetTypeMembers()
        .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.ContainingAssembly))
        .Where(IsModel)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static bool IsModel(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, TypeParameters.Length: 0 }
        && !DerivesFromAttributeOrConverter(type)
        && type.FullName() is not ("k8s.Models.IntOrString" or "k8s.Models.ResourceQuantity")
        && type.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public });

    private static bool DerivesFromAttributeOrConverter(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: not SpecialType.System_Object } parent
        && parent.NamespaceName().StartsWith("System", StringComparison.Ordinal);
}
