using System.Collections.Concurrent;
using KubeCodegen.Generator;

namespace KubeCodegen.Tool.Documentation;

/// <summary>
/// The documentation of referenced assemblies, read from the XML files that compilers write beside them. Such a file can have 25 MB:
/// an index of it is kept in <paramref name="cacheDirectory"/>, and only the members that are asked for are read.
/// </summary>
/// <param name="cacheDirectory">Where indexes are kept, such as <c>obj/codegen</c>; it is created when needed, and may be deleted at any time.</param>
internal sealed class XmlDocumentationIndex(string cacheDirectory) : IReferenceDocumentation, IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<DocumentationFile?>> files = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public string? Find(string assemblyPath, string documentationId) => files
        .GetOrAdd(assemblyPath, static (path, cache) => new Lazy<DocumentationFile?>(() => Open(path, cache)), cacheDirectory)
        .Value?
        .Find(documentationId);

    public void Dispose()
    {
        foreach (var file in files.Values)
        {
            if (file.IsValueCreated)
            {
                file.Value?.Dispose();
            }
        }
    }

    private static DocumentationFile? Open(string assemblyPath, string cacheDirectory) =>
        DocumentationPath.Of(assemblyPath) is { } path ? DocumentationFile.Open(path, new IndexCache(cacheDirectory)) : null;
}
