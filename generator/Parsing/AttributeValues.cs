using System.Globalization;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What stands in the brackets of an attribute, as values: constants, enum members by their JSON name, types by their full name.</summary>
internal sealed record AttributeValues(
    MarkerSource Source,
    EquatableArray<JsonValue> Positional,
    EquatableArray<JsonMember> Named)
{
    /// <summary>The first argument where it is a type; used while parsing only.</summary>
    public INamedTypeSymbol? TypeArgument { get; init; }

    public string Text(int index) => (Positional[index] as JsonString)?.Value ?? "";

    public string? Text(string name) => (this[name] as JsonString)?.Value;

    public EquatableArray<string> Texts(int index) => Texts(Positional[index]);

    public EquatableArray<string> Texts(string name) => Texts(this[name]);

    public JsonNumber Number(int index) => (JsonNumber)Positional[index];

    public long Integer(int index) => Integer(Number(index));

    public static long Integer(JsonNumber number) => long.Parse(number.Text, CultureInfo.InvariantCulture);

    public bool Flag(string name) => this[name] == JsonValue.True;

    public JsonValue? this[string name] => Named.FirstOrDefault(member => member.Name == name)?.Value;

    private static EquatableArray<string> Texts(JsonValue? value) =>
        value is JsonArray array ? array.Items.OfType<JsonString>().Select(item => item.Value).ToEquatableArray() : [];
}
