using System.Runtime.CompilerServices;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// Decides who copies a type: the type itself, the assembly that <c>[GenerateModelCopies]</c> makes responsible for all models
/// of another one, or, for what is left, a static class of the compilation at hand.
/// </summary>
internal sealed class CopyOwners
{
    private const string Attribute = "KubeCodegen.GenerateModelCopiesAttribute";
    private const string AnnotationsAssembly = "KubeCodegen.Annotations";

    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> ServedByReference = new();

    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly Compilation compilation;

    public CopyOwners(Compilation compilation)
    {
        this.compilation = compilation;
        LocalCopies = $"global::KubeCodegen.{Sanitize(compilation.AssemblyName ?? "Local")}LocalCopies";
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly))
        {
            foreach (var served in Served(assembly))
            {
                owners[served] = ClassFor(served);
            }
        }
    }

    /// <summary>The static class of this compilation for types that nobody else copies.</summary>
    public string LocalCopies { get; }

    /// <summary>The static class with the copies of all models of an assembly.</summary>
    public static string ClassFor(string assemblyName) => $"global::KubeCodegen.{Sanitize(assemblyName)}Copies";

    /// <summary>The assemblies whose models an assembly copies, as its <c>[GenerateModelCopies]</c> say.</summary>
    public static IEnumerable<INamedTypeSymbol> ModelsServedBy(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.FullName() == Attribute)
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<INamedTypeSymbol>();

    /// <summary>The static class whose extension methods copy the type; null when the type's own methods do.</summary>
    public string? CopiesOf(INamedTypeSymbol type)
    {
        if (TypeFacts.WrittenMethods(type).HasFlag(WrittenMethods.DeepCopy))
        {
            return null;
        }

        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return TypeFacts.CanBeExtended(type) ? null : LocalCopies;
        }

        return owners.TryGetValue(type.ContainingAssembly.Name, out var owner) ? owner : LocalCopies;
    }

    private string[] Served(IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            ? NamesServedBy(assembly)
            : ServedByReference.GetValue(assembly, static reference => NamesServedBy(reference));

    private static string[] NamesServedBy(IAssemblySymbol assembly) =>
        assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Any(reference => reference.Name == AnnotationsAssembly)
            ? [.. ModelsServedBy(assembly).Select(model => model.ContainingAssembly.Name).Distinct()]
            : [];

    private static string Sanitize(string name) =>
        new([.. name.Where(character => char.IsLetterOrDigit(character) || character == '_')]);
}
