namespace KubeCodegen.Generator.Rules;

/// <summary>
/// Whether the API server can compile a <c>pattern</c>: Go's <c>regexp</c> takes RE2 syntax with Perl's extensions (Go <c>regexp/syntax</c>,
/// <c>Parse</c> with <c>syntax.Perl</c>, as of Go 1.26). .NET's syntax is larger, so a pattern that works in C# can fail on the server.
/// </summary>
/// <remarks>
/// Go's limits on the compiled size and on nesting are counted on the pattern as written, before Go factors out common prefixes; they differ
/// only for patterns of megabytes. Its limit on the size of all Unicode classes together (27,000 of them) is left out.
/// </remarks>
internal static class Re2Syntax
{
    /// <summary>Null when Go accepts the pattern, else Go's words, where it is, and a way out.</summary>
    public static string? Check(string pattern) => new Re2Parser(pattern).Parse();
}
