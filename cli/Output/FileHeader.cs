namespace KubeCodegen.Tool.Output;

/// <summary>
/// Text of the user's on top of generated files, such as a licence, as a comment of each format. The text may be a comment already,
/// as Go's boilerplate files are; JSON has none, so its files go without.
/// </summary>
internal sealed class FileHeader
{
    private static readonly string[] Marks = ["//", "#", "/*", "*/", "*"];

    private readonly string[] lines;

    private FileHeader(string[] lines) => this.lines = lines;

    public static FileHeader None { get; } = new([]);

    public static FileHeader Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(WithoutMarks).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return first < 0 ? None : new([.. lines[first..(last + 1)]]);
    }

    public OutputFile PutOn(OutputFile file) => lines.Length == 0 ? file : Path.GetExtension(file.Path) switch
    {
        ".cs" => file with { Text = Comment("//") + file.Text },
        ".yaml" => file with { Text = Comment("#") + file.Text },
        ".md" => file with { Text = string.Concat(lines.Select(line => $"<!-- {line.Replace("--", "- -", StringComparison.Ordinal)} -->\n")) + file.Text },
        _ => file,
    };

    private static string WithoutMarks(string line)
    {
        var text = line.Trim();
        var mark = Marks.FirstOrDefault(mark => text.StartsWith(mark, StringComparison.Ordinal));
        text = mark is null ? line : text[mark.Length..];
        text = text.TrimEnd();
        text = text.EndsWith("*/", StringComparison.Ordinal) ? text[..^2].TrimEnd() : text;
        return mark is not null && text.StartsWith(' ') ? text[1..] : text;
    }

    private string Comment(string mark) => string.Concat(lines.Select(line => (line.Length == 0 ? mark : $"{mark} {line}") + "\n"));
}
