using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The state of a compilation as far as APIs depend on it, as hashes: cheap to take after each edit.</summary>
/// <param name="Files">The fingerprint of each source file, by path and position.</param>
/// <param name="Environment">The references, the assembly's name and the skeletons of all files.</param>
/// <param name="Everything">The above and all declarations.</param>
internal sealed record CompilationState(
    IReadOnlyDictionary<string, ulong> Files,
    ulong Environment,
    ulong Everything)
{
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<ulong>> Identities = new();

    private static long lastIdentity;

    public static CompilationState Of(Compilation compilation, CancellationToken cancellation) => Of(compilation, compilation.SyntaxTrees, cancellation);

    /// <summary>The state that the compilation would have with some of its files alone.</summary>
    public static CompilationState Of(Compilation compilation, IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        var environment = Hash64.Start.Add(compilation.AssemblyName ?? "");
        foreach (var reference in compilation.References)
        {
            environment = environment.Add(IdentityOf(reference));
        }

        var files = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var everything = Hash64.Start;
        foreach (var tree in trees)
        {
            var fingerprint = DeclarationFingerprint.Of(tree, cancellation);
            environment = environment.Add(fingerprint.Skeleton);
            everything = everything.Add(tree.FilePath).Add(fingerprint.Declarations);
            files[tree.FilePath] = files.TryGetValue(tree.FilePath, out var twin)
                ? new Hash64(twin).Add(fingerprint.Declarations).Value
                : fingerprint.Declarations;
        }

        return new CompilationState(files, environment.Value, everything.Add(environment.Value).Value);
    }

    /// <summary>A number for each reference object; what it refers to never changes, so neither does what is read from it.</summary>
    private static ulong IdentityOf(MetadataReference reference) =>
        Identities.GetValue(reference, _ => new StrongBox<ulong>((ulong)Interlocked.Increment(ref lastIdentity))).Value;
}
