using CsCheck;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Tool.Tests.Yaml;

/// <summary>Random values that lean towards what YAML finds hard: indicators, spaces, line ends, words, control characters.</summary>
internal static class JsonGen
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "-", "- ", "--- ", "...", ":", ": ", "#", " #", "?", "? ", ",", "[", "]", "{", "}", "&", "*", "!", "|", "|-", ">", "'", "\"", "\\", "%", "@", "`", "<<", "=", "~",
        "null", "true", "on", "y", "1", "0x1F", "1e3", "_", ".", "+", "a", "word", "two words", "\0", "\a", "\b", "\u001B", "\u007F", "\u0085", "\u00A0", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "ä", "漢字", "😀", "\U0010FFFF");

    public static readonly Gen<string> Text = Gen.Frequency(
        (4, Piece.Array[0, 8].Select(string.Concat)),
        (1, Gen.Char.Array[0, 12].Select(WithoutSurrogates)),
        (1, Gen.Select(Piece, Gen.Int[100, 1200]).Select((piece, count) => string.Concat(Enumerable.Repeat(piece, count)))));

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Long.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Double[-1e300, 1e300].Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.OneOf("-0", "0.0", "1.50", "1E5", "1e+5", "1.0e-7", "1e999", "123456789012345678901234567890"));

    private static readonly Gen<JsonValue> Leaf = Gen.OneOf(
        Text.Select(JsonValue.Of),
        Number.Select(text => (JsonValue)new JsonNumber(text)),
        Gen.Bool.Select(JsonValue.Of),
        Gen.Const(JsonValue.Null));

    public static readonly Gen<JsonValue> Value = Gen.Recursive<JsonValue>((depth, inner) => depth > 5 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, inner.Array[0, 4].Select(items => (JsonValue)new JsonArray(items.ToEquatableArray()))),
        (2, Gen.Select(Text, inner).Array[0, 4].Select(ToObject))));

    private static JsonValue ToObject((string Name, JsonValue Value)[] members) =>
        new JsonObject(members.DistinctBy(member => member.Name).Select(member => new JsonMember(member.Name, member.Value)).ToEquatableArray());

    private static string WithoutSurrogates(char[] characters) => new([.. characters.Where(character => !char.IsSurrogate(character))]);
}
