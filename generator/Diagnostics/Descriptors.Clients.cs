using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ClientImpossible = Error(
        "KCG0100", "A kind cannot have a client",
        "[GenerateClient]: '{0}' cannot have a client here: {1}");
}
