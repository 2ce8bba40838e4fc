using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Generation;

/// <summary>The text that belongs at a path below the output folder.</summary>
internal sealed record OutputText(string Path, string Text)
{
    public static OutputText Of(GeneratedFile file) => file switch
    {
        GeneratedText text => new(text.Path, text.Text),
        GeneratedDocument document => new(document.Path, GeneratedHeader.Yaml + "\n" + YamlWriter.Write(document.Document)),
        _ => throw new ArgumentException($"The core has no files of the kind {file.GetType().Name}.", nameof(file)),
    };
}
