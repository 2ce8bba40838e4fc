using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Facts;

/// <summary>Parses one type of a fact table: its own line and the indented lines that follow.</summary>
internal static class ModelFactsParser
{
    public static ModelFacts Parse(FactsLines lines)
    {
        lines.MoveNext();
        var own = FactsWords.Split(lines.Text);
        if (own.Count > 2 || (own.Count == 2 && !own[1].StartsWith("mapType=", StringComparison.Ordinal)))
        {
            throw lines.Malformed("a type can only have a mapType");
        }

        var mapType = ParseFacts(own, lines).MapType;
        var fields = new List<NamedFieldFacts>();
        while (lines.MoveNext() && lines.Kind != FactsLineKind.Type)
        {
            if (lines.Kind == FactsLineKind.Field)
            {
                fields.Add(ParseField(lines, fields));
            }
        }

        return new ModelFacts(mapType, fields.ToEquatableArray());
    }

    private static NamedFieldFacts ParseField(FactsLines lines, List<NamedFieldFacts> before)
    {
        var words = FactsWords.Split(lines.Text);
        var name = words[0];
        if (words.Count == 1)
        {
            throw lines.Malformed($"the field '{name}' has no facts");
        }

        return before.Exists(field => field.JsonName == name)
            ? throw lines.Malformed($"the field '{name}' appears twice")
            : new NamedFieldFacts(name, ParseFacts(words, lines));
    }

    private static FieldFacts ParseFacts(List<string> words, FactsLines lines)
    {
        var facts = new FieldFacts(false, null, default, null, null, null);
        for (var index = 1; index < words.Count; index++)
        {
            facts = Apply(words[index], facts, lines);
        }

        return facts.ListMapKeys.IsEmpty == (facts.ListType != "map")
            ? facts
            : throw lines.Malformed("keys go with listType=map, and listType=map with keys");
    }

    private static FieldFacts Apply(string word, FieldFacts facts, FactsLines lines)
    {
        var equals = word.IndexOf('=');
        var value = word.Substring(equals + 1);
        return (equals < 0 ? word : word.Substring(0, equals + 1)) switch
        {
            "required" => facts with { Required = true },
            "listType=" when value is "atomic" or "map" or "set" => facts with { ListType = value },
            "keys=" when value.Length > 0 => facts with { ListMapKeys = value.Split(',').ToEquatableArray() },
            "mapType=" when value is "atomic" or "granular" => facts with { MapType = value },
            "default=" => facts with { Default = Json(value, lines) },
            "schema=" => facts with { Schema = Json(value, lines) },
            _ => throw lines.Malformed($"'{word}' is no fact"),
        };
    }

    private static JsonValue Json(string text, FactsLines lines) =>
        JsonReader.TryRead(text, out var value, out var error) ? value : throw lines.Malformed($"{error} in {text}");
}
