using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>From a diagnostic as a value to one of the compiler's, with the place as it is now.</summary>
internal static class DiagnosticReporting
{
    public static Diagnostic ToDiagnostic(this ApiDiagnostic diagnostic, Compilation compilation) => Diagnostic.Create(
        diagnostic.Descriptor,
        Anchors.Locate(diagnostic.Anchor, compilation),
        diagnostic.Arguments.Select(argument => (object)argument).ToArray());
}
