using KubeCodegen.Generator.Model;

namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>Where two JSON values differ: paths of names, <c>[]</c> for the items of a list. Lists of other lengths differ as a whole.</summary>
internal static class JsonDifference
{
    public static IEnumerable<string> Paths(JsonValue? left, JsonValue? right, string path = "") => (left, right) switch
    {
        _ when left == right => [],
        (JsonObject one, JsonObject other) => one.Members.Concat(other.Members)
            .Select(member => member.Name)
            .Distinct()
            .SelectMany(name => Paths(one[name], other[name], path.Length == 0 ? name : $"{path}.{name}")),
        (JsonArray one, JsonArray other) when one.Items.Count == other.Items.Count && one.Items[0] is JsonObject => one.Items
            .Zip(other.Items)
            .SelectMany(pair => Paths(pair.First, pair.Second, path + "[]")),
        _ => [path],
    };
}
