namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>The lines of a documentation comment without its marks (C# specification, Annex D: documentation comments).</summary>
internal static class CommentLines
{
    private static readonly char[] Blanks = [' ', '\t'];
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Four slashes are an ordinary comment.</summary>
    public static bool IsDocumentationLine(string comment) =>
        comment.StartsWith("///", StringComparison.Ordinal) && (comment.Length == 3 || comment[3] != '/');

    /// <summary><c>/***</c> and <c>/**/</c> are ordinary comments.</summary>
    public static bool IsDocumentationBlock(string comment) =>
        comment.StartsWith("/**", StringComparison.Ordinal) && comment.Length >= 5 && comment[3] is not ('*' or '/');

    /// <summary>Adds the lines of one comment: <c>///</c> lines, parsed or not, or a <c>/** */</c> block.</summary>
    public static void Add(string comment, List<string> lines)
    {
        var written = Split(comment);
        if (comment.TrimStart(Blanks).StartsWith("/**", StringComparison.Ordinal))
        {
            AddBlock(written, lines);
            return;
        }

        foreach (var line in written)
        {
            if (line.TrimStart(Blanks) is ['/', '/', '/', .. var text])
            {
                lines.Add(WithoutSpace(text));
            }
        }
    }

    private static void AddBlock(List<string> written, List<string> lines)
    {
        var last = written.Count - 1;
        written[0] = WithoutSpace(written[0].TrimStart(Blanks).Substring(3));
        written[last] = RemoveEnd(written[last]);
        var inner = written.Skip(1).Where(static l => l.Trim(Blanks).Length > 0).ToList();
        var isStarred = inner.Count > 0 && inner.TrueForAll(static l => l.TrimStart(Blanks)[0] == '*');
        var indentation = inner.Count == 0 ? 0 : inner.Min(static l => l.Length - l.TrimStart(Blanks).Length);
        lines.Add(written[0]);
        for (var i = 1; i <= last; i++)
        {
            lines.Add(isStarred && written[i].TrimStart(Blanks) is ['*', .. var text]
                ? WithoutSpace(text)
                : written[i].Substring(Math.Min(indentation, written[i].Length)));
        }
    }

    private static string RemoveEnd(string line) =>
        line.EndsWith("*/", StringComparison.Ordinal) ? line.Substring(0, line.Length - 2).TrimEnd(Blanks) : line;

    private static string WithoutSpace(string text) => text is [' ', .. var rest] ? rest : text;

    private static List<string> Split(string comment)
    {
        var lines = new List<string>();
        var start = 0;
        for (int end; (end = comment.IndexOfAny(LineBreaks, start)) >= 0;)
        {
            lines.Add(comment.Substring(start, end - start));
            start = end + (comment[end] == '\r' && end + 1 < comment.Length && comment[end + 1] == '\n' ? 2 : 1);
        }

        lines.Add(comment.Substring(start));
        return lines;
    }
}
