using System.Collections.Immutable;
using KubeCodegen.Snapshots;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>A test case: the C# files in a folder, and the snapshots beside them of what comes out.</summary>
internal sealed record CaseFolder(string Path, IReadOnlyList<UserFile> Files)
{
    /// <summary>The user's own templates, which only the command line takes.</summary>
    public ImmutableDictionary<string, string> Templates { get; } = Directory.EnumerateFiles(Path, "*.sbn")
        .ToImmutableDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>Assemblies that the user does not reference; a line each in <c>without.txt</c>.</summary>
    public IReadOnlyList<string> Without { get; } = System.IO.Path.Combine(Path, "without.txt") is var list && File.Exists(list) ? File.ReadAllLines(list) : [];

    /// <summary>Whether the user references the runtime, and so gets clients: <c>with-runtime.txt</c> says so.</summary>
    public bool HasRuntime { get; } = File.Exists(System.IO.Path.Combine(Path, "with-runtime.txt"));

    private static readonly string Cases = Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Cases");

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Cases).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static CaseFolder Open(string name)
    {
        var folder = System.IO.Path.Combine(Cases, name);
        var files = Directory.EnumerateFiles(folder, "*.cs")
            .Where(file => !file.Contains(".verified.", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new UserFile(System.IO.Path.GetFileName(file), File.ReadAllText(file)))
            .ToList();
        Assert.NotEmpty(files);
        return new CaseFolder(folder, files);
    }
}
