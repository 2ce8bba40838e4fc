using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting;

/// <summary>The frame around generated members: namespace, enclosing types, the partial declaration itself.</summary>
internal sealed record DeclarationView(TypeDeclaration Declaration)
{
    public string Namespace => Declaration.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public IReadOnlyList<string> Containers => Declaration.Containers;

    public string Keyword => Declaration.Keyword;

    public string Name => Parsing.SymbolNames.Escaped(Declaration.Name);
}
