using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// What a source file contributes to APIs, as two hashes and the places of its candidates. Comments and bodies do not count,
/// so an edit in them leaves the fingerprint as it is. Computed once per syntax tree, which never changes.
/// </summary>
/// <param name="Declarations">Everything but comments and bodies.</param>
/// <param name="Skeleton">What other files can depend on: usings, namespaces, type headers, constants, enums with their JSON names, assembly attributes.</param>
/// <param name="Candidates">The types with an attribute list.</param>
/// <param name="Marked">The types that carry, themselves or on a member, what looks like an attribute about schemas.</param>
internal sealed record DeclarationFingerprint(ulong Declarations, ulong Skeleton, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Candidate> Marked)
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclarationFingerprint> Known = new();

    public static DeclarationFingerprint Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, unknown => new Walk(cancellation).Run(unknown));

    private sealed class Walk(CancellationToken cancellation)
    {
        private readonly List<Candidate> candidates = [];
        private readonly List<Candidate> marked = [];
        private Hash64 declarations = Hash64.Start;
        private Hash64 skeleton = Hash64.Start;

        public DeclarationFingerprint Run(SyntaxTree tree)
        {
            Visit(tree.GetRoot(cancellation), inSkeleton: true);
            return new DeclarationFingerprint(declarations.Value, skeleton.Value, candidates, marked);
        }

        private void Visit(SyntaxNode node, bool inSkeleton)
        {
            if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type)
            {
                candidates.Add(Candidate.Of(type));
            }

            if (node is AttributeSyntax attribute && SchemaAttributes.MayBe(attribute) && node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } carrier)
            {
                var found = Candidate.Of(carrier);
                if (marked.Count == 0 || marked[marked.Count - 1] != found)
                {
                    marked.Add(found);
                }
            }

            foreach (var child in node.ChildNodesAndTokens())
            {
                if (child.AsNode() is { } below)
                {
                    if (!IsBody(below))
                    {
                        Visit(below, inSkeleton && IsSkeleton(below));
                    }

                    continue;
                }

                var token = child.AsToken();
                declarations = declarations.Add(token.Text);
                skeleton = inSkeleton ? skeleton.Add(token.Text) : skeleton;
            }
        }

        private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax;

        private static bool IsSkeleton(SyntaxNode node) => node switch
        {
            AttributeListSyntax list => list.Parent is CompilationUnitSyntax or EnumMemberDeclarationSyntax,
            BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax => true,
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            MemberDeclarationSyntax => false,
            _ => true,
        };
    }
}
