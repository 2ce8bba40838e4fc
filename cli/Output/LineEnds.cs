namespace KubeCodegen.Tool.Output;

/// <summary>Line ends as git may have changed them on checkout (<c>core.autocrlf</c>).</summary>
internal static class LineEnds
{
    public static string WithoutReturns(this string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
}
