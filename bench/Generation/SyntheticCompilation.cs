using k8s.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Bench.Generation;

/// <summary>A program in memory, with the references that one with kinds has.</summary>
internal static class SyntheticCompilation
{
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Concat([typeof(V1Pod).Assembly.Location, typeof(ResourceAttribute).Assembly.Location, typeof(DeepCopies).Assembly.Location])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files, CSharpParseOptions? options = null) => CSharpCompilation.Create(
        "Demo",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options ?? Options, file.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <exception cref="InvalidOperationException">The program or what is generated for it does not compile, or nothing is generated.</exception>
    public static void Check(Compilation output, int kinds)
    {
        if (output.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } problem)
        {
            throw new InvalidOperationException(problem.ToString());
        }

        if (Enumerable.Range(0, kinds).Any(kind => output.GetTypeByMetadataName($"Demo.Apis.Widget{kind}List") is null))
        {
            throw new InvalidOperationException("A kind is missing from what was generated.");
        }
    }
}
