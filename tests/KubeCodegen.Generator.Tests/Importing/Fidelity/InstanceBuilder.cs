using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Tests.Importing.Fidelity;

/// <summary>
/// Objects that fit a schema in type and shape. Patterns, bounds and junctors are not minded: the imported types do not judge values,
/// so more than what the API server accepts has to come back.
/// Canonical values are those that KubernetesClient's own models write back, which stand for Kubernetes' own types.
/// </summary>
internal sealed class InstanceBuilder(Random random, bool isCanonical = false)
{
    private static readonly string[] Texts = ["", "a", "80", "080", "null", "true", "1e3", " x ", "line\nline", "\u2028<&>\"'\\", "ünï\U0001F600"];
    private static readonly string[] Keys = ["a", "", "A", "apiVersion", "a.b/c-d", "ß", "$ref", "__proto__", "Item"];
    private static readonly string[] Times =
    [
        "2024-02-29T23:59:59Z", "2024-01-01T00:00:00.000000Z", "2024-01-01T00:00:00.123456789Z", "2024-01-01T01:02:03+02:00", "2024-01-01T01:02:03.5-11:30",
        "0000-01-01T00:00:00Z", "2024-01-01t00:00:00z", "2024-01-01T00:00:00+99:00",
    ];

    private static readonly string[] Quantities = ["1024Mi", "1Gi", "0.5", "500m", "1e3", "1E3", ".5", "5.", "+1", "-1", "0", "1e99999", "1.50", "12e-3"];
    private static readonly string[] AnyNumbers = ["0", "-0.0", "1.50", "9007199254740993", "1e400", "0.1234567890123456789012345678901234567890", "123456789012345678901234567890"];
    private static readonly string[] Doubles = ["0", "0.1", "-1.5", "1e300", "1.7976931348623157E+308", "5E-324", "3"];

    public JsonObject Root(SchemaProps schema, string apiVersion, string kind)
    {
        var metadata = new JsonObject([new("name", JsonValue.Of("x")), new("labels", new JsonObject([new("a/b", JsonValue.Of(""))])), new("generation", JsonValue.Of(3))]);
        var others = Object(schema with { Properties = [.. schema.Properties.Where(property => property.Name is not ("apiVersion" or "kind" or "metadata"))] }, 0).Members
            .Where(member => member.Name is not ("apiVersion" or "kind" or "metadata"));
        return new JsonObject([new("apiVersion", JsonValue.Of(apiVersion)), new("kind", JsonValue.Of(kind)), new("metadata", metadata), .. others]);
    }

    private JsonValue Value(SchemaProps schema, int depth)
    {
        if (schema.Nullable && random.Next(4) == 0)
        {
            return JsonValue.Null;
        }

        if (!schema.Enum.IsEmpty && random.Next(5) > 0)
        {
            return Pick([.. schema.Enum.Where(value => value is not JsonNull).DefaultIfEmpty(JsonValue.Of("x"))]);
        }

        return schema switch
        {
            { IntOrString: true } when isCanonical => schema.Pattern is null && random.Next(2) == 0 ? new JsonNumber("80") : JsonValue.Of(Pick(["1Gi", "500m"])),
            { IntOrString: true } when schema.Pattern == ScalarSchemas.Of(Scalar.Quantity).Pattern => random.Next(4) == 0 ? new JsonNumber(Pick(["2", "-7", "15"])) : JsonValue.Of(Pick(Quantities)),
            { Type: "string", Format: "date-time" } when isCanonical => JsonValue.Of("2024-02-29T23:59:59Z"),
            { IntOrString: true } => random.Next(2) == 0 ? new JsonNumber(Pick(["80", "0", "-1", "2147483647"])) : JsonValue.Of(Pick(["80", "080", "50%", "http", "", "-1"])),
            { Type: "boolean" } => random.Next(2) == 0 ? JsonValue.Of(true) : JsonValue.Of(false),
            { Type: "integer", Format: "int32" } => new JsonNumber(Pick(["0", "1", "-2147483648", "2147483647"])),
            { Type: "integer" } => new JsonNumber(Pick(["0", "7", "-9223372036854775808", "9223372036854775807"])),
            { Type: "number", Format: "double" or "float" } => new JsonNumber(Pick(Doubles)),
            { Type: "number" } => new JsonNumber(Pick(AnyNumbers)),
            { Type: "string", Format: "date-time" } => JsonValue.Of(Pick(Times)),
            { Type: "string", Format: "date" } => JsonValue.Of(Pick(["2024-02-29", "0001-01-01", "9999-12-31"])),
            { Type: "string", Format: "byte" } => JsonValue.Of(Convert.ToBase64String(Bytes())),
            { Type: "string" } => JsonValue.Of(Pick(Texts)),
            { Type: "array", Items: { } items } => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(items, depth + 1))]),
            { Type: "array" } => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(depth + 1))]),
            _ when schema.IsObject || !schema.Properties.IsEmpty => Object(schema, depth),
            _ => Any(depth),
        };
    }

    private JsonObject Object(SchemaProps schema, int depth)
    {
        var members = schema.Properties
            .Where(property => schema.Required.Contains(property.Name) || random.Next(depth + 2) < 2)
            .Select(property => new JsonMember(property.Name, Value(property.Schema, depth + 1)))
            .ToList();
        var names = Keys.Where(key => schema.Property(key) is null && random.Next(3) == 0).ToList();
        if (schema.AdditionalProperties is { } values)
        {
            members.AddRange(names.Select(name => new JsonMember(name, Value(values, depth + 1))));
        }
        else if (schema.PreserveUnknownFields || schema.AdditionalPropertiesAllowed == true)
        {
            members.AddRange(names.Select(name => new JsonMember(name, Any(depth + 1))));
        }

        return new JsonObject([.. members]);
    }

    private JsonValue Any(int depth) => random.Next(depth > 4 ? 4 : 6) switch
    {
        0 => new JsonNumber(Pick(AnyNumbers)),
        1 => JsonValue.Of(Pick(Texts)),
        2 => JsonValue.Of(true),
        3 => new JsonObject([]),
        4 => new JsonArray([JsonValue.Null, Any(depth + 1)]),
        _ => new JsonObject([new("n", JsonValue.Null), new("v", Any(depth + 1))]),
    };

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(6)];
        random.NextBytes(bytes);
        return bytes;
    }

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
