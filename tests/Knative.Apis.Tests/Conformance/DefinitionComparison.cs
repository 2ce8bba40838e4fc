using KubeCodegen.Generator.Model;

namespace Knative.Apis.Tests.Conformance;

/// <summary>
/// What differs in meaning between two definitions, a line each, with its place. Names and enum values are sets, numbers count by value;
/// descriptions may say it in other words, but have to be there.
/// </summary>
internal sealed class DefinitionComparison
{
    private readonly List<string> differences = [];

    private enum Node
    {
        Plain,
        Versions,
        Schema,

        /// <summary>Schemas by names of the API's own; one of them may be called description.</summary>
        Properties,
    }

    public static IReadOnlyList<string> Compare(JsonValue expected, JsonValue actual)
    {
        var comparison = new DefinitionComparison();
        comparison.Visit("", NameDefaults.Fill(expected), NameDefaults.Fill(actual), Node.Plain);
        return comparison.differences;
    }

    private void Visit(string path, JsonValue expected, JsonValue actual, Node node)
    {
        if (expected is JsonObject one && actual is JsonObject other)
        {
            VisitMembers(path, one, other, node);
        }
        else if (node == Node.Versions)
        {
            VisitMembers(path, ByName(expected), ByName(actual), Node.Plain);
        }
        else if (node == Node.Schema && expected is JsonArray set && actual is JsonArray otherSet ? !set.Items.ToHashSet().SetEquals(otherSet.Items) : expected != actual)
        {
            differences.Add($"{path}: {Short(expected)} expected, {Short(actual)} found");
        }
    }

    private void VisitMembers(string path, JsonObject expected, JsonObject actual, Node node)
    {
        foreach (var name in expected.Members.Concat(actual.Members).Select(member => member.Name).Distinct().Order(StringComparer.Ordinal))
        {
            var below = path.Length == 0 ? name : $"{path}.{name}";
            var (one, other) = (expected[name], actual[name]);
            if (node == Node.Schema && name == "description" && other is not null)
            {
                continue;
            }

            if (one is null || other is null)
            {
                differences.Add($"{below}: {Short(one)} expected, {Short(other)} found");
                continue;
            }

            Visit(below, one, other, Below(node, name));
        }
    }

    private static Node Below(Node node, string name) => (node, name) switch
    {
        (Node.Plain, "versions") => Node.Versions,
        (Node.Plain, "openAPIV3Schema") or (Node.Properties, _) => Node.Schema,
        (Node.Schema, "properties") => Node.Properties,
        (Node.Schema, "default" or "example") => Node.Plain,
        _ => node,
    };

    private static JsonObject ByName(JsonValue array) =>
        new(((JsonArray)array).Items.Select(item => new JsonMember(((JsonString)((JsonObject)item)["name"]!).Value, item)).ToEquatableArray());

    private static string Short(JsonValue? value) => value?.ToString() switch
    {
        null => "nothing",
        { Length: > 60 } text => text[..60] + "…",
        var text => text,
    };
}
