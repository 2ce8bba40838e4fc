using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Apply;

/// <summary>Fields of an applied configuration that others own with another value.</summary>
internal sealed class ApplyConflict(IReadOnlyList<FieldConflict> conflicts) : Exception("conflict")
{
    public IReadOnlyList<FieldConflict> Conflicts => conflicts;

    /// <summary>In the words of apimachinery's <c>managedfields/internal/conflict.go</c>.</summary>
    public Refusal ToRefusal() => new(409, "Conflict", Describe(), new JsonObject
    {
        ["causes"] = new JsonArray([.. conflicts.Select(conflict => (JsonNode)new JsonObject
        {
            ["reason"] = "FieldManagerConflict",
            ["message"] = "conflict with " + conflict.Owner.Describe(),
            ["field"] = conflict.Field,
        })]),
    });

    private string Describe()
    {
        if (conflicts.Count == 1)
        {
            return $"Apply failed with 1 conflict: conflict with {conflicts[0].Owner.Describe()}: {conflicts[0].Field}";
        }

        var lines = conflicts.GroupBy(conflict => conflict.Owner)
            .SelectMany(owner => owner.Select(conflict => "- " + conflict.Field).Prepend($"conflicts with {owner.Key.Describe()}:"));
        return string.Create(CultureInfo.InvariantCulture, $"Apply failed with {conflicts.Count} conflicts: {string.Join("\n", lines)}");
    }
}

internal sealed record FieldConflict(FieldOwner Owner, IReadOnlyList<PathElement> Path)
{
    public string Field => string.Concat(Path);
}

/// <summary>An object cannot be brought into the form of a version; the message is the server's.</summary>
internal sealed class ApplyFailure(string message) : Exception(message);
