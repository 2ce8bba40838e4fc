using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>Members of decoded objects, whose types are known to be right.</summary>
internal static class DecodedJson
{
    public static string? Text(this JsonObject value, string name) => (value[name] as JsonString)?.Value;

    public static bool Flag(this JsonObject value, string name) => value[name] is JsonBoolean { Value: true };

    public static long? Number(this JsonObject value, string name) =>
        value[name] is JsonNumber number ? long.Parse(number.Text, CultureInfo.InvariantCulture) : null;

    public static JsonObject? Object(this JsonObject value, string name) => value[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject value, string name) =>
        value[name] is JsonArray array ? array.Items.OfType<JsonObject>() : [];

    public static EquatableArray<string> Texts(this JsonObject value, string name) =>
        value[name] is JsonArray array ? array.Items.OfType<JsonString>().Select(text => text.Value).ToEquatableArray() : [];

    public static EquatableArray<NameValue> Pairs(this JsonObject value, string name) => value.Object(name) is { } map
        ? map.Members.Select(member => new NameValue(member.Name, ((JsonString)member.Value).Value)).ToEquatableArray()
        : [];
}
