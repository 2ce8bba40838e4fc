using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A message that nobody will see.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ErrorMessageFix() : ApiCodeFixProvider("Take the message away", Descriptors.AnnotationUntranslated)
{
    private static readonly string[] Names = ["ErrorMessage", "ErrorMessageResourceName", "ErrorMessageResourceType"];

    protected override Fix? Propose(FixPlace place) =>
        place.Attribute is { } attribute && Names.Select(name => AttributeText.Argument(attribute, name)).FirstOrDefault(argument => argument is not null) is { } message
            ? Fix.Of($"Take {message.NameEquals!.Name} away", place.Tree, AttributeText.Unset(message))
            : null;
}
