using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>Several errors come in no fixed order: they are sorted, in the causes and in the message.</summary>
internal static class StatusOrder
{
    public static JsonObject Sort(JsonObject status)
    {
        if (status["details"] is not JsonObject details || details["causes"] is not JsonArray { Count: > 0 } causes)
        {
            return status;
        }

        var before = Join(causes);
        var sorted = new JsonArray([.. causes
            .Select(cause => cause!.DeepClone())
            .OrderBy(cause => Text(cause, "field") == "<nil>")
            .ThenBy(cause => Text(cause, "field"), StringComparer.Ordinal)
            .ThenBy(cause => Text(cause, "message"), StringComparer.Ordinal)]);
        status["message"] = ((string)status["message"]!).Replace(before, Join(sorted), StringComparison.Ordinal);
        details["causes"] = sorted;
        return status;
    }

    private static string Join(JsonArray causes) =>
        "[" + string.Join(", ", causes.Select(cause => $"{(string?)cause!["field"] ?? "None"}: {Text(cause, "message")}")) + "]";

    private static string Text(JsonNode? cause, string name) => (string?)cause![name] ?? "";
}
