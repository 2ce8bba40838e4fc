using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary>The types of a file that carry what looks like an attribute about rights or webhooks. Found once per syntax tree, which never changes.</summary>
internal static class ManifestCandidates
{
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<TypeDeclarationSyntax>> Known = new();

    public static IReadOnlyList<TypeDeclarationSyntax> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var found))
        {
            found =
            [
                .. tree.GetRoot(cancellation)
                    .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                    .OfType<TypeDeclarationSyntax>()
                    .Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsAbout(attribute.Name))),
            ];
            Known.GetValue(tree, _ => found);
        }

        return found;
    }

    private static bool IsAbout(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsAbout(qualified.Right),
        AliasQualifiedNameSyntax alias => IsAbout(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is "Rbac" or "RbacAttribute" or "Webhook" or "WebhookAttribute",
        _ => false,
    };
}
