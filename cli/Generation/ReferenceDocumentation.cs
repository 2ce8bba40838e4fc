using KubeCodegen.Generator;
using KubeCodegen.Tool.Documentation;

namespace KubeCodegen.Tool.Generation;

/// <summary>
/// Finds documentation beside the assembly. The compiler reads another project's reference assembly, <c>obj/…/ref/X.dll</c>;
/// the build writes its documentation one folder higher, <c>obj/…/X.xml</c>.
/// </summary>
internal sealed class ReferenceDocumentation(IReferenceDocumentation files) : IReferenceDocumentation
{
    public static ReferenceDocumentation For(GenerationTarget target) => new(new XmlDocumentationIndex(target.CacheFolder));

    /// <summary>The documentation files that a run may read, whether they are there or not.</summary>
    public static IEnumerable<string> FilesOf(GenerationTarget target) =>
        target.Project.Arguments.References.Select(reference => Path.ChangeExtension(DocumentedPath(reference.Path), ".xml"));

    public string? Find(string assemblyPath, string documentationId) => files.Find(DocumentedPath(assemblyPath), documentationId);

    private static string DocumentedPath(string assemblyPath)
    {
        var folder = Path.GetDirectoryName(assemblyPath);
        return Path.GetFileName(folder) == "ref"
            ? Path.Combine(Path.GetDirectoryName(folder) ?? "", Path.GetFileName(assemblyPath))
            : assemblyPath;
    }
}
