using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A default that its schema refuses, or that the initialiser contradicts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveDefaultFix() : ApiCodeFixProvider("Take the default away", Descriptors.DefaultRefused, Descriptors.DefaultTwice, Descriptors.DefaultUnchecked)
{
    protected override Fix? Propose(FixPlace place) => place.Member is not PropertyDeclarationSyntax property ? null
        : AttributeText.Find(property, "Default") is { } attribute ? Fix.Of("Take [Default] away", place.Tree, AttributeText.Remove(attribute))
        : property.Initializer is { } initial ? Fix.Of("Take the initial value away", place.Tree, new TextChange(TextSpan.FromBounds(property.AccessorList?.Span.End ?? initial.SpanStart, property.Span.End), ""))
        : null;
}
