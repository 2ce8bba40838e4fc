using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <param name="Files">The C# files; each path is relative to the output folder.</param>
/// <param name="Problems">In the order of the documents. A document with an error has no file.</param>
internal sealed record ImportResult(EquatableArray<GeneratedText> Files, IReadOnlyList<ImportProblem> Problems);
