using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Defaults;

/// <summary>The smallest object that holds a value at a place of a schema (apiextensions <c>SurroundingObjectFunc</c>).</summary>
/// <param name="Root">The schema of that object.</param>
/// <param name="Steps">The way to the value: names of fields, null for the one item of a list.</param>
internal sealed record SurroundingObject(SchemaProps Root, IReadOnlyList<string?> Steps)
{
    public static SurroundingObject Of(SchemaProps root) => new(root with { EmbeddedResource = true }, []);

    public SurroundingObject Field(string name) => this with { Steps = [.. Steps, name] };

    public SurroundingObject Item() => this with { Steps = [.. Steps, null] };

    /// <summary>Whether what surrounds the value is an object, as it has to be.</summary>
    public bool IsObject(JsonValue value) => Steps.Count == 0 ? value is JsonObject : Steps[0] is not null;

    public JsonValue Around(JsonValue value) => Steps.Reverse().Aggregate(value, (inner, step) =>
        step is null ? new JsonArray([inner]) : new JsonObject([new JsonMember(step, inner)]));

    /// <summary>The object around the value, with an apiVersion and a kind.</summary>
    public JsonValue With(JsonValue value)
    {
        var around = (JsonObject)Around(value);
        var envelope = new[] { ("kind", "Validation"), ("apiVersion", "validation/v1") }
            .Where(pair => around[pair.Item1] is null)
            .Select(pair => new JsonMember(pair.Item1, JsonValue.Of(pair.Item2)));
        return new JsonObject(around.Members.AddRange(envelope));
    }

    /// <summary>The value in an object that surrounds it; null when it is gone.</summary>
    public JsonValue? Find(JsonValue around)
    {
        JsonValue? found = around;
        foreach (var step in Steps)
        {
            found = found switch
            {
                JsonArray { Items: { IsEmpty: false } items } when step is null => items[0],
                JsonObject obj when step is not null => obj[step],
                _ => null,
            };
        }

        return found;
    }
}
