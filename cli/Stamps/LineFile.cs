using System.Text;

namespace KubeCodegen.Tool.Stamps;

/// <summary>
/// The form in which the tool remembers things under <c>obj</c>: a title, lines of fields separated by tabs, and <c>end</c>.
/// It reads fast and a person can look at it. A file that is not whole counts as missing.
/// </summary>
internal static class LineFile
{
    private const string End = "end";

    public static IReadOnlyList<string[]>? Read(string path, string title)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        return lines is [var first, .. var middle, End] && first == title ? [.. middle.Select(line => line.Split('\t'))] : null;
    }

    /// <summary>Writes nothing when a field cannot be held; then the thing is simply not remembered.</summary>
    public static void Write(string path, string title, IReadOnlyList<string[]> lines)
    {
        if (lines.Any(line => line.Any(field => field.AsSpan().IndexOfAny("\t\r\n") >= 0)))
        {
            File.Delete(path);
            return;
        }

        var text = new StringBuilder(title).Append('\n');
        foreach (var line in lines)
        {
            text.AppendJoin('\t', line).Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(temporary, text.Append(End).Append('\n').ToString());
        File.Move(temporary, path, overwrite: true);
    }
}
