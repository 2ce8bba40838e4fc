using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>Versions of a kind that name it differently.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AgreeVersionsFix() : ApiCodeFixProvider("Take over what the other version says", Descriptors.VersionsDisagree)
{
    /// <summary>Several would write to one place of one attribute.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override Fix? Propose(FixPlace place)
    {
        if (place.Type is not { } type || AttributeText.Find(type, "Resource") is not { } resource)
        {
            return null;
        }

        var said = place.Argument(3);
        var (name, value) = place.Argument(0) switch
        {
            "The plural" => ("Plural", AttributeText.Literal(said)),
            "The singular" => ("Singular", AttributeText.Literal(said)),
            "The list kind" => ("ListKind", AttributeText.Literal(said)),
            "The scope" => ("Scope", $"{place.NameOf("KubeCodegen", "ResourceScope")}.{said}"),
            "The list of short names" => ("ShortNames", Texts(said)),
            "The list of categories" => ("Categories", Texts(said)),
            _ => ("", ""),
        };
        return name.Length == 0 ? null : Fix.Of($"Take over {name} from {place.Argument(2)}: {value}", place.Tree, AttributeText.Set(resource, name, value));
    }

    private static string Texts(string words) => $"[{string.Join(", ", words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(AttributeText.Literal))}]";
}
