using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Generation;

/// <summary>What the core has generated, as text.</summary>
internal static class OutputFiles
{
    public static OutputFile Of(GeneratedFile file) => file switch
    {
        _ when !Categories.All.Contains(file.Category, StringComparer.Ordinal) =>
            throw new ArgumentException($"The tool does not know the kind of output that '{file.Path}' belongs to.", nameof(file)),
        GeneratedText text => new(text.Path, text.Text),
        GeneratedDocument document => new(document.Path, GeneratedHeader.Yaml + string.Join("---\n", document.Documents.Select(YamlWriter.Write))),
        _ => throw new ArgumentException($"The tool cannot write a {file.GetType().Name}.", nameof(file)),
    };

    /// <summary>A template of the user's can lose the header, and then no later run could replace the file.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<OutputFile> files) =>
        files.Where(file => !GeneratedHeader.IsOurs(file.Text)).Select(file => Problems.HeaderMissing(file.Path, GeneratedHeader.Sentence));
}
