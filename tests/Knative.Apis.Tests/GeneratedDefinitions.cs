using KubeCodegen.Generator;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Documentation;
using Microsoft.CodeAnalysis;

namespace Knative.Apis.Tests;

/// <summary>The definitions that the core makes of the sources in apis/, with the descriptions of Kubernetes' models.</summary>
internal static class GeneratedDefinitions
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonValue>> Loaded = new(Generate);

    /// <summary>The definition of that name, such as <c>revisions.serving.knative.dev</c>.</summary>
    public static JsonValue Of(string name) => Loaded.Value[name];

    public static IEnumerable<string> Names => Loaded.Value.Keys;

    private static Dictionary<string, JsonValue> Generate()
    {
        var root = Repository.PathOf("apis");
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Select(path => new UserFile(path, File.ReadAllText(Path.Combine(root, path))));
        using var documentation = new XmlDocumentationIndex(Path.Combine(AppContext.BaseDirectory, "documentation"));
        var result = CodeGenerator.Generate(
            UserCode.Compile(files, mode: DocumentationMode.Parse),
            new GenerationOptions { Documentation = documentation },
            TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return result.Files.OfType<GeneratedDocument>().ToDictionary(file => NameOf(file.Document), file => file.Document, StringComparer.Ordinal);
    }

    public static string NameOf(JsonValue definition) => ((JsonString)((JsonObject)((JsonObject)definition)["metadata"]!)["name"]!).Value;
}
