using System.Runtime.CompilerServices;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// Decides who copies a type: the type itself, the assembly that <c>[GenerateModelCopies]</c> makes responsible for all models
/// of another one, or, for what is left, the compilation at hand.
/// </summary>
internal sealed class CopyOwners
{
    private const string Attribute = "KubeCodegen.GenerateModelCopiesAttribute";
    private const string AnnotationsAssembly = "KubeCodegen.Annotations";

    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> ServedByReference = new();

    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> Knowing = new();

    private readonly HashSet<string> servedByReferences = new(StringComparer.Ordinal);
    private readonly Compilation compilation;

    public CopyOwners(Compilation compilation)
    {
        this.compilation = compilation;
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            servedByReferences.UnionWith(ServedByReference.GetValue(reference, static assembly => NamesServedBy(assembly)));
        }
    }

    /// <summary>One of the models of each assembly whose models an assembly copies, as its <c>[GenerateModelCopies]</c> say.</summary>
    public static IEnumerable<INamedTypeSymbol> ModelsServedBy(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.FullName() == Attribute)
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<INamedTypeSymbol>();

    /// <summary>The static class whose extension methods copy the type; null when the type's own methods do.</summary>
    public string? CopiesOf(INamedTypeSymbol type) =>
        TypeFacts.WrittenMethods(type).HasFlag(WrittenMethods.DeepCopy) || (IsHere(type) && TypeFacts.CanBeExtended(type)) ? null : ClassOf(type);

    /// <summary>Whether the copies of the type are to be generated into the compilation at hand.</summary>
    public bool AreHere(INamedTypeSymbol type) => IsHere(type) || !servedByReferences.Contains(type.ContainingAssembly.Name);

    private bool IsHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>
    /// A static class beside the type, such as <c>k8s.Models.V1PodCopies</c>. One class for each type: in a class with the copies of all,
    /// every call would choose among hundreds of overloads.
    /// </summary>
    private static string ClassOf(INamedTypeSymbol type)
    {
        var space = type.NamespaceName();
        return $"global::{(space.Length == 0 ? "" : space + ".")}{Name(type)}Copies";
    }

    private static string Name(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => "ArrayOf" + Name(array.ElementType),
        INamedTypeSymbol named => (named.ContainingType is { } container ? Name(container) + "_" : "")
            + named.Name
            + string.Concat(named.TypeArguments.Select(argument => "Of" + Name(argument))),
        _ => type.Name,
    };

    /// <summary>Whether an assembly can have written anything with the product's attributes.</summary>
    public static bool KnowsAnnotations(IAssemblySymbol assembly) =>
        Knowing.GetValue(assembly, static one => new StrongBox<bool>(one.Modules.SelectMany(module => module.ReferencedAssemblies).Any(reference => reference.Name == AnnotationsAssembly))).Value;

    private static string[] NamesServedBy(IAssemblySymbol assembly) =>
        KnowsAnnotations(assembly)
            ? [.. ModelsServedBy(assembly).Select(model => model.ContainingAssembly.Name).Distinct()]
            : [];
}
