using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>A document that may be a CustomResourceDefinition.</summary>
/// <param name="File">The file that it stands in, as problems name it.</param>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal sealed record ImportDocument(string File, int Number, int Line, JsonValue Value)
{
    /// <summary>Whether nobody asked for this document, as for what lies in a folder: then it may be something else than a Kubernetes object.</summary>
    public bool IsFound { get; init; }
}
