using System.Text;

namespace KubeCodegen.Bench.Importing;

/// <summary>A definition that grows in one way. Twice the size is twice the text, or nearly so.</summary>
/// <param name="Name">What there is more of.</param>
/// <param name="Start">How much of it is in the first of the series.</param>
/// <param name="Definitions">The YAML with so much of it.</param>
internal sealed record Growth(string Name, int Start, Func<int, IReadOnlyList<string>> Definitions)
{
    public static readonly Growth[] All =
    [
        new("properties of one object", 250, count => [Definition("widget", Lines(6, count, i => $"p{i}: {{type: string, description: Property {i}.}}"))]),
        new("objects side by side", 100, count => [Definition("widget", Lines(6, count, i => $"o{i}: {{type: object, properties: {{a{i}: {{type: string}}, b: {{type: integer}}}}}}"))]),
        new("the same object", 250, count => [Definition("widget", Lines(6, count, i => $"o{i}: {{type: object, description: Use {i}., properties: {{a: {{type: string}}, b: {{type: integer}}}}}}"))]),
        new("objects in objects", 3, count => [Definition("widget", Nested(count))]),
        new("kinds", 10, count => [.. Enumerable.Range(0, count).Select(kind => Definition($"widget{kind}", Lines(6, 20, i => $"p{i}: {{type: object, properties: {{k{kind}: {{type: string}}}}}}")))]),
        new("values of an enum", 500, count => [Definition("widget", $"      e: {{type: string, enum: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"Value{i}"))}]}}\n")]),
        new("rules", 100, count => [Definition("widget", $"      r: {{type: string, x-kubernetes-validations: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"{{rule: \"self != 'v{i}'\"}}"))}]}}\n")]),
        new("lines of a description", 1000, count => [Definition("widget", $"      d:\n        type: string\n        description: |-\n{Lines(10, count, i => $"Line {i} of a <long> text.")}")]),
        new("junctors that need raw JSON", 100, count => [Definition("widget", Lines(6, count, i => $"j{i}: {{type: string, minItems: {i}}}"))]),
    ];

    private static string Definition(string singular, string properties) => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {"{"}name: {singular}s.example.com{"}"}
        spec:
          group: example.com
          scope: Namespaced
          names: {"{"}kind: {char.ToUpperInvariant(singular[0])}{singular[1..]}, plural: {singular}s{"}"}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
        {string.Join('\n', properties.Split('\n').Select(line => "              " + line))}
        """;

    private static string Lines(int indentation, int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(' ', indentation).Append(line(i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Nested(int depth)
    {
        var text = new StringBuilder("      ");
        for (var i = 0; i < depth; i++)
        {
            text.Append('n').Append(i).Append(": {type: object, properties: {");
        }

        return text.Append("leaf: {type: string}").Append('}', 2 * depth).Append('\n').ToString();
    }
}
