using System.Text.RegularExpressions;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Project;

/// <summary>Finds MSBuild's errors in what it printed.</summary>
internal static partial class MSBuildErrors
{
    public static IReadOnlyList<Problem> In(string project, MSBuildProcess run)
    {
        var lines = (run.Output + "\n" + run.Error).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<Problem> errors = [.. lines.Distinct(StringComparer.Ordinal).Select(Parse).OfType<Problem>()];
        return errors.Count > 0 ? errors : [Problems.BuildFailed(project, string.Join(' ', lines.Take(10)))];
    }

    private static Problem? Parse(string line)
    {
        var match = ErrorLine().Match(line);
        return !match.Success ? null : new Problem(Severity.Error, match.Groups["id"].Value, match.Groups["message"].Value)
        {
            File = match.Groups["file"].Value,
            Line = int.TryParse(match.Groups["line"].Value, out var row) ? row : 0,
            Column = int.TryParse(match.Groups["column"].Value, out var column) ? column : 0,
        };
    }

    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s?: error (?<id>\w+): (?<message>.+?)(\s\[[^\]]+\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();
}
