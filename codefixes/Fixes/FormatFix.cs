using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A check of .NET that a format comes close to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class FormatFix() : ApiCodeFixProvider("Write the format", Descriptors.AnnotationUntranslated)
{
    protected override Fix? Propose(FixPlace place)
    {
        var format = place.Attribute is { } attribute ? AttributeText.NameOf(attribute) switch { "EmailAddress" => "email", "Url" => "uri", _ => null } : null;
        return format is null ? null : Fix.Of(
            $"Write [Format(\"{format}\")]",
            place.Tree,
            new TextChange(place.Attribute!.Span, $"{place.AttributeName("Format")}(\"{format}\")"));
    }
}
