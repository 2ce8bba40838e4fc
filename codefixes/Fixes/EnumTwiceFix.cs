using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A value that an enum lists twice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class EnumTwiceFix() : ApiCodeFixProvider("Take the second value away", Descriptors.EnumRefused)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Member is not { } member || AttributeText.Find(member, "Enum") is not { ArgumentList.Arguments: var values })
        {
            return null;
        }

        var twice = values.Where(value => value.NameEquals is null)
            .GroupBy(value => value.Expression.ToString(), StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1))
            .Select(value => new TextChange(AttributeText.Slot(values, value), ""))
            .ToArray();
        return twice.Length == 0 ? null : Fix.Of("Take the second value away", place.Tree, twice);
    }
}
