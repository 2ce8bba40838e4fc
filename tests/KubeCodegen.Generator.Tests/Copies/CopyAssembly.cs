using System.Reflection;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>The types in Types, compiled with what is generated for them.</summary>
internal static class CopyAssembly
{
    private static readonly Lazy<Assembly> Loaded = new(Load);

    public static IEnumerable<Type> Types => Loaded.Value.GetExportedTypes();

    public static Type Type(string name) => Loaded.Value.GetType("Demo." + name, throwOnError: true)!;

    /// <summary>A new object, for tests that set its members by name.</summary>
    public static dynamic New(string name, params object?[] arguments) => Activator.CreateInstance(Type(name), arguments)!;

    /// <summary>An empty list of a type of the assembly.</summary>
    public static dynamic ListOf(string name) => Activator.CreateInstance(typeof(List<>).MakeGenericType(Type(name)))!;

    public static dynamic EmptyArrayOf(string name) => Array.CreateInstance(Type(name), 0);

    private static Assembly Load()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Copies", "Types"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => new UserFile(Path.GetFileName(file), File.ReadAllText(file)));
        var compilation = UserCode.Compile(files);
        var run = DriverRun.Of(compilation);
        using var image = new MemoryStream();
        var result = compilation
            .AddSyntaxTrees(run.Sources.Select(source => UserCode.Parse(new UserFile(source.Key, source.Value))))
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("", Messages.Text([.. run.Diagnostics, .. result.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error)]));
        return Assembly.Load(image.ToArray());
    }
}
