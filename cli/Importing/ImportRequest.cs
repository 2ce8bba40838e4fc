namespace KubeCodegen.Tool.Importing;

/// <summary>What the command line of <c>import</c> says.</summary>
/// <param name="Sources">Files, folders, or <c>-</c> for standard input.</param>
/// <param name="Output">The folder that C# goes to.</param>
/// <param name="Overwrites">Whether files that say something else are replaced.</param>
internal sealed record ImportRequest(IReadOnlyList<string> Sources, string? Namespace, string Output, bool Overwrites);
