using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Parsing;

/// <summary>A marker as Go's tools read it from a comment, and what says the same here.</summary>
/// <param name="Attribute">The attribute as it would be written; null where a single one cannot say it.</param>
/// <param name="Advice">The sentence that tells what to write.</param>
internal sealed record GoMarker(string? Attribute, string Advice)
{
    private const string Items = "items:";

    /// <summary>The names of Go's tools that nobody writes by chance.</summary>
    private static readonly Regex Markers = new(
        @"^\+(kubebuilder:|k8s:|(genclient|genreconciler|genduck|groupName|versionName|optional|required|nullable|default|listType|listMapKey|mapType|structType|structMapKey|patchStrategy|patchMergeKey)(?=$|[=:]))",
        RegexOptions.CultureInvariant);

    /// <summary>What a comment says; null when it is no marker.</summary>
    public static GoMarker? Read(string comment)
    {
        if (!Markers.IsMatch(comment))
        {
            return null;
        }

        var marker = Shorten(comment.Substring(1));
        var at = marker.StartsWith(Items, StringComparison.Ordinal) ? "[]" : "";
        var arguments = MarkerArguments.Read(at.Length == 0 ? marker : marker.Substring(Items.Length));
        return MarkerSentences.Attribute(arguments) is { } attribute
            ? new GoMarker(At(attribute, at), $"write [{At(attribute, at)}]")
            : new GoMarker(null, MarkerSentences.Advice(arguments));
    }

    /// <summary>The marker without the words that only say whose it is.</summary>
    private static string Shorten(string marker)
    {
        foreach (var prefix in new[] { "kubebuilder:validation:", "kubebuilder:pruning:", "kubebuilder:", "k8s:" })
        {
            if (marker.StartsWith(prefix, StringComparison.Ordinal))
            {
                return marker.Substring(prefix.Length);
            }
        }

        return marker;
    }

    private static string At(string attribute, string at) =>
        at.Length == 0 ? attribute
        : attribute.EndsWith(")", StringComparison.Ordinal) ? $"{attribute.Substring(0, attribute.Length - 1)}, At = \"{at}\")"
        : $"{attribute}(At = \"{at}\")";
}
