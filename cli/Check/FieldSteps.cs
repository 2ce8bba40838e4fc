using System.Text.RegularExpressions;

namespace KubeCodegen.Tool.Check;

/// <summary>
/// From a field of the API server's answer to the place in the file. The server names some fields as its internal type has them:
/// what all versions have alike is reported at the spec, the webhook below <c>webhookClientConfig</c>.
/// </summary>
internal static partial class FieldSteps
{
    private static readonly string[] First = ["spec", "versions", "0"];

    public static IReadOnlyList<string> Of(string field) => Step().Matches(field)
        .Select(match => match.Groups["key"].Success ? match.Groups["key"].Value : match.Groups["name"].Value)
        .ToArray() switch
        {
            ["spec", "validation", .. var rest] => [.. First, "schema", .. rest],
            ["spec", "additionalPrinterColumns", .. var rest] => [.. First, "additionalPrinterColumns", .. Columns(rest)],
            ["spec", ("subresources" or "selectableFields") and var name, .. var rest] => [.. First, name, .. rest],
            ["spec", "versions", var index, "additionalPrinterColumns", .. var rest] => ["spec", "versions", index, "additionalPrinterColumns", .. Columns(rest)],
            ["spec", "version"] => [.. First, "name"],
            ["spec", "conversion", "webhookClientConfig", .. var rest] => ["spec", "conversion", "webhook", "clientConfig", .. rest],
            ["spec", "conversion", "conversionReviewVersions", .. var rest] => ["spec", "conversion", "webhook", "conversionReviewVersions", .. rest],
            ["status", "storedVersions", ..] => ["spec", "versions"],
            var steps => steps,
        };

    private static string[] Columns(string[] steps) => steps is [var index, "JSONPath"] ? [index, "jsonPath"] : steps;

    [GeneratedRegex(@"(?<name>[^.\[\]]+)|\[(?<key>[^\]]*)\]")]
    private static partial Regex Step();
}
