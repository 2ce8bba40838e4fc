using System.Text;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>A text of the user's that goes into generated files: a template that replaces the built-in one of its name, or the header.</summary>
internal sealed record Template(FileStamp Stamp, string Text)
{
    public static IReadOnlyList<Template> ReadAll(IEnumerable<string> paths) => [.. paths.Select(Read)];

    public static Template Read(string path)
    {
        var stamp = FileStamp.Of(path);
        var content = File.ReadAllBytes(path);
        return new(stamp with { Hash = ContentHash.Of(content) }, Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
    }
}
