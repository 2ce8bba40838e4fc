using DiffPlex.Renderer;

namespace KubeCodegen.Snapshots;

/// <summary>Says how a received text differs, as a unified diff that stays readable.</summary>
internal static class SnapshotDiff
{
    private const int MostLines = 200;

    public static string Describe(SnapshotFile snapshot, string? expected, string actual)
    {
        var heading = expected is null ? $"{snapshot.Verified}: new, not accepted yet." : $"{snapshot.Verified}: differs.";
        return heading + " Accept with CODEGEN_ACCEPT_SNAPSHOTS=1.\n" + Body(snapshot, expected ?? "", actual);
    }

    private static string Body(SnapshotFile snapshot, string expected, string actual)
    {
        if (WithoutReturns(expected) == WithoutReturns(actual))
        {
            return $"Only line endings differ: {Returns(expected)} carriage returns were expected, {Returns(actual)} received.";
        }

        var diff = UnidiffRenderer.GenerateUnidiff(
            WithVisibleEnd(expected),
            WithVisibleEnd(actual),
            Path.GetFileName(snapshot.Verified),
            Path.GetFileName(snapshot.Received),
            ignoreWhitespace: false);
        return Shorten(diff);
    }

    private static string Shorten(string diff)
    {
        var lines = WithoutReturns(diff).TrimEnd('\n').Split('\n');
        return lines.Length <= MostLines
            ? string.Join("\n", lines)
            : string.Join("\n", lines.Take(MostLines)) + $"\n… and {lines.Length - MostLines} lines more";
    }

    // A diff by lines takes what follows the last newline for one more line, and cannot show that only that newline differs.
    private static string WithVisibleEnd(string text) => text switch
    {
        "" or "\n" => text,
        _ when text.EndsWith('\n') => text[..^1],
        _ => text + "\n\\ no newline at the end",
    };

    private static string WithoutReturns(string text) => text.Replace("\r", "", StringComparison.Ordinal);

    private static int Returns(string text) => text.Count(c => c == '\r');
}
