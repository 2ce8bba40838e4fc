using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// The simple JSON path of a scale subresource: names after dots
/// (apiextensions <c>ValidateCustomResourceDefinitionSubresources</c> and the scale storage, which splits the path at its dots).
/// </summary>
internal static class JsonPathSyntax
{
    private const string NotSimple = "must be a simple json path starting with .";

    /// <summary>Why a path is no <c>specReplicasPath</c>, or null when it is one.</summary>
    public static string? CheckSpecReplicasPath(string path) => CheckUnder(path, "should be a json path under .spec", ".spec.");

    /// <summary>Why a path is no <c>statusReplicasPath</c>, or null when it is one.</summary>
    public static string? CheckStatusReplicasPath(string path) => CheckUnder(path, "should be a json path under .status", ".status.");

    /// <summary>Why a path is no <c>labelSelectorPath</c>, or null when it is one. It may be empty: then there is none.</summary>
    public static string? CheckLabelSelectorPath(string path) =>
        path.Length == 0 ? null : CheckUnder(path, "should be a json path under either .spec or .status", ".spec.", ".status.");

    /// <summary>
    /// Splits a simple path below <c>.spec</c> or <c>.status</c> into its names. What the API server accepts but never finds a value with
    /// (array notation, empty names) is refused.
    /// </summary>
    public static bool TryParseSimple(string path, out EquatableArray<string> segments, out string? error)
    {
        segments = default;
        error = CheckUnder(path, "should be a json path under either .spec or .status", ".spec.", ".status.");
        if (error is null)
        {
            segments = path.Substring(1).Split('.').ToEquatableArray();
        }

        return error is null;
    }

    private static string? CheckUnder(string path, string message, params string[] roots)
    {
        if (path.Length == 0)
        {
            return "Required value";
        }

        if (path[0] != '.')
        {
            return $"{NotSimple}; write '{roots[0]}replicas'";
        }

        return Array.Exists(roots, root => path.StartsWith(root, StringComparison.Ordinal)) ? CheckNames(path) : message;
    }

    private static string? CheckNames(string path)
    {
        if (path.IndexOf('[') is >= 0 and var bracket)
        {
            return $"array notation is not allowed, found '[' at character {bracket + 1}; the path of a scale is names after dots";
        }

        if (path.IndexOf("..", StringComparison.Ordinal) is >= 0 and var gap)
        {
            return $"the name at character {gap + 2} is empty; remove one of the dots";
        }

        return path[path.Length - 1] == '.' ? "the path ends with a dot; name the field" : null;
    }
}
