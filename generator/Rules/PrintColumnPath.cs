using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// The path of a printer column: kubectl's JSONPath without its braces (client-go <c>util/jsonpath</c>, to which the API server hands
/// <c>"{" + jsonPath + "}"</c>). The server checks only the first dot; a column whose path does not parse prints nothing.
/// </summary>
internal static class PrintColumnPath
{
    /// <param name="path">Such as <c>.status.conditions[?(@.type=='Ready')].status</c>.</param>
    /// <param name="segments">The steps; none for <c>.</c>, the whole object.</param>
    /// <param name="error">What is wrong with the path and where, or null.</param>
    public static bool TryParse(string path, out EquatableArray<PathSegment> segments, out string? error)
    {
        var parser = new PrintColumnPathParser(path, allowsLiterals: false);
        error = path.Length == 0 ? "Required value"
            : path[0] != '.' ? $"must be a simple json path starting with .; write '{WithDot(path)}'"
            : parser.Parse();
        segments = error is null ? parser.Segments.ToEquatableArray() : default;
        return error is null;
    }

    /// <summary>The path without what other tools put around it.</summary>
    public static string WithDot(string path) => "." + path.TrimStart('{', '$', '.').TrimEnd('}');
}
