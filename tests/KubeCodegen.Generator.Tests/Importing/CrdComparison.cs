using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>
/// Two CustomResourceDefinitions as the API server keeps them: defaults filled in, what Go leaves out when it is empty left out,
/// sets without an order. Descriptions are compared to the character.
/// </summary>
internal static class CrdComparison
{
    private static readonly string[] Flags =
    [
        "nullable", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string",
        "x-kubernetes-preserve-unknown-fields", "deprecated",
    ];

    private static readonly string[] Sets = ["required"];

    private static readonly string[] Verbatim = ["default", "example", "enum"];

    public static IReadOnlyList<string> Differences(JsonValue expected, JsonValue actual) => [.. Compare(Definition(expected), Definition(actual), "").Take(8)];

    private static JsonValue Definition(JsonValue crd)
    {
        JsonValue root = Set(Without(crd, "status"), "kind", JsonValue.Of("CustomResourceDefinition"));
        root = With(root, "metadata", metadata => Without(metadata, "namespace", "creationTimestamp", "generation", "resourceVersion", "uid"));
        root = With(root, "spec", Spec);
        return Clean(root);
    }

    private static JsonValue Spec(JsonValue spec)
    {
        spec = Get(spec, "preserveUnknownFields") == JsonValue.False ? Without(spec, "preserveUnknownFields") : spec;
        spec = Get(Get(spec, "conversion"), "strategy") == JsonValue.Of("None") ? Without(spec, "conversion") : spec;
        spec = With(spec, "names", Names);
        return With(spec, "versions", versions => new JsonArray(((JsonArray)versions).Items
            .Select(Version)
            .ToEquatableArray()));
    }

    private static JsonValue Names(JsonValue names)
    {
        var kind = ((JsonString)Get(names, "kind")!).Value;
        names = Get(names, "singular") is JsonString { Value.Length: > 0 } ? names : Set(names, "singular", JsonValue.Of(kind.ToLowerInvariant()));
        return Get(names, "listKind") is JsonString { Value.Length: > 0 } ? names : Set(names, "listKind", JsonValue.Of(kind + "List"));
    }

    private static JsonValue Version(JsonValue version)
    {
        version = Get(version, "served") is null ? Set(version, "served", JsonValue.False) : version;
        version = With(version, "additionalPrinterColumns", columns => new JsonArray(((JsonArray)columns).Items
            .Select(column => Get(column, "priority") == JsonValue.Of(0) ? Without(column, "priority") : column)
            .ToEquatableArray()));
        return With(version, "subresources", subresources => Get(subresources, "status") is { } and not JsonNull ? Set(subresources, "status", JsonValue.Of("here")) : subresources);
    }

    /// <summary>Takes away what is empty, from the leaves up.</summary>
    private static JsonValue Clean(JsonValue value) => value switch
    {
        JsonObject members => new JsonObject(members.Members
            .Select(member => member with { Value = Verbatim.Contains(member.Name) ? member.Value : Clean(Ordered(member)) })
            .Where(member => !IsEmpty(member))
            .ToEquatableArray()),

        // In a list of schemas null is the schema that says nothing.
        JsonArray items => new JsonArray(items.Items.Select(item => item is JsonNull ? JsonObject.Empty : Clean(item)).ToEquatableArray()),
        _ => value,
    };

    private static JsonValue Ordered(JsonMember member) => Sets.Contains(member.Name) && member.Value is JsonArray items
        ? new JsonArray(items.Items.Distinct().OrderBy(item => item.ToString(), StringComparer.Ordinal).ToEquatableArray())
        : member.Value;

    // An empty object is a schema of its own under `properties`, so only those of the envelope and empty lists go.
    private static bool IsEmpty(JsonMember member) => member switch
    {
        { Value: JsonBoolean { Value: false } } => Flags.Contains(member.Name),
        { Value: JsonString { Value: "" } } => member.Name is "description" or "title" or "message" or "deprecationWarning" or "labelSelectorPath",
        { Value: JsonArray { Items.IsEmpty: true } } => member.Name is not ("default" or "example"),
        { Value: JsonNull } => true,
        { Value: JsonObject { Members.IsEmpty: true } } => member.Name is "subresources" or "labels" or "annotations" or "properties",
        _ => false,
    };

    private static IEnumerable<string> Compare(JsonValue? expected, JsonValue? actual, string path)
    {
        if (expected == actual)
        {
            return [];
        }

        return (expected, actual) switch
        {
            (JsonObject left, JsonObject right) => left.Members.Concat(right.Members).Select(member => member.Name).Distinct()
                .SelectMany(name => Compare(left[name], right[name], $"{path}.{name}")),
            (JsonArray left, JsonArray right) when left.Items.Count == right.Items.Count => left.Items.Zip(right.Items)
                .SelectMany((pair, index) => Compare(pair.First, pair.Second, $"{path}[{index}]")),
            _ => [$"{path}: expected {Short(expected)}, got {Short(actual)}"],
        };
    }

    private static string Short(JsonValue? value) => value?.ToString() is { } text ? text.Length > 200 ? text[..200] + "…" : text : "nothing";

    private static JsonValue? Get(JsonValue? value, string name) => (value as JsonObject)?[name];

    private static JsonValue Without(JsonValue value, params string[] names) => value is JsonObject members
        ? new JsonObject(members.Members.Where(member => !names.Contains(member.Name)).ToEquatableArray())
        : value;

    private static JsonObject Set(JsonValue value, string name, JsonValue member) =>
        new JsonObject(((JsonObject)Without(value, name)).Members.Add(new JsonMember(name, member)));

    private static JsonValue With(JsonValue value, string name, Func<JsonValue, JsonValue> change) =>
        Get(value, name) is { } member and not JsonNull ? Set(value, name, change(member)) : value;
}
