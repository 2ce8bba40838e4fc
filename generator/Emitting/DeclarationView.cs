using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting;

/// <summary>The frame around generated members: namespace, enclosing types, the partial declaration itself.</summary>
internal sealed record DeclarationView(TypeDeclaration Declaration)
{
    public string Namespace => Declaration.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public IReadOnlyList<string> Containers => Declaration.Containers;

    public string Keyword => Declaration.Keyword;

    public string Name => Declaration.Name;

    /// <summary>A file name for the type: namespace, enclosing types and name with dots.</summary>
    public string FileName => string.Join(".", new[] { Namespace }
        .Concat(Containers.Select(container => container.Substring(container.LastIndexOf(' ') + 1)))
        .Append(Name)
        .Where(part => part.Length > 0));
}
