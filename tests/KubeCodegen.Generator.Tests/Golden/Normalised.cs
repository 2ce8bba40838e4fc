using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests.Golden;

/// <summary>
/// A definition as far as it says something to the API server, with the names of all objects in one order.
/// Accepted differences: descriptions (those of apiVersion and kind are worded anew here, the others are tested with the texts),
/// the annotation by which controller-gen names its own version, and the order of versions (by priority here, by name there;
/// the API server sorts them itself).
/// </summary>
internal static class Normalised
{
    private const string Version = "controller-gen.kubebuilder.io/version";

    /// <summary>Keywords whose members are names of properties, not keywords.</summary>
    private static readonly string[] Maps = ["properties", "default", "example"];

    public static JsonObject Definition(JsonValue document) => (JsonObject)Sorted(document, inSchema: false);

    private static JsonArray ByName(JsonArray versions) =>
        new(versions.Items.OrderBy(version => (((JsonObject)version)["name"] as JsonString)?.Value, StringComparer.Ordinal).ToEquatableArray());

    private static JsonValue Sorted(JsonValue value, bool inSchema) => value switch
    {
        JsonArray array => new JsonArray(array.Items.Select(item => Sorted(item, inSchema)).ToEquatableArray()),
        JsonObject obj => new JsonObject(obj.Members
            .Where(member => !(inSchema && member is { Name: "description", Value: JsonString }) && member.Name != Version)
            .Select(member => new JsonMember(member.Name, Below(member, inSchema)))
            .Where(member => member is not { Name: "annotations", Value: JsonObject { Members.Count: 0 } })
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToEquatableArray()),
        _ => value,
    };

    private static JsonValue Below(JsonMember member, bool inSchema) => member.Value switch
    {
        JsonObject properties when inSchema && Maps.Contains(member.Name) => new JsonObject(properties.Members
            .Select(property => new JsonMember(property.Name, Sorted(property.Value, member.Name == "properties")))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToEquatableArray()),
        JsonArray versions when !inSchema && member.Name == "versions" => Sorted(ByName(versions), inSchema),
        var value => Sorted(value, inSchema || member.Name == "openAPIV3Schema"),
    };
}
