using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Reads the fields of an object by type. What is of another type, or missing, is reported with its path; null counts as missing.</summary>
internal sealed class FieldReader(JsonObject value, string path, Action<ImportSeverity, string, string> report)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string PathOf(string name) => path.Length == 0 ? name : path + "." + name;

    public string? Text(string name) => Read<JsonString>(name, "a string")?.Value;

    public string RequiredText(string name)
    {
        if (Text(name) is { Length: > 0 } text)
        {
            return text;
        }

        if (Field(name) is null or JsonString)
        {
            Error(name, "is missing");
        }

        return "";
    }

    public bool Has(string name) => Field(name) is not null;

    public bool? Flag(string name) => Read<JsonBoolean>(name, "true or false")?.Value;

    public int Integer(string name)
    {
        if (Read<JsonNumber>(name, "a number") is not { Text: var text })
        {
            return 0;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            Error(name, $"is {text}, which is not an integer of 32 bits");
        }

        return integer;
    }

    public JsonObject? Object(string name) => Read<JsonObject>(name, "an object");

    public FieldReader Fields(string name) => new(Object(name) ?? JsonObject.Empty, PathOf(name), report);

    public EquatableArray<string> Texts(string name) => Items<JsonString>(name, "a string").Select(item => item.Value.Value).ToEquatableArray();

    public IEnumerable<(FieldReader Fields, JsonObject Value)> Objects(string name) =>
        Items<JsonObject>(name, "an object").Select(item => (new FieldReader(item.Value, item.Path, report), item.Value));

    public EquatableArray<NameValue> TextMap(string name)
    {
        var pairs = new List<NameValue>();
        foreach (var member in Object(name)?.Members ?? [])
        {
            if (member.Value is JsonString text)
            {
                pairs.Add(new NameValue(member.Name, text.Value));
            }
            else
            {
                report(ImportSeverity.Error, $"{PathOf(name)}[{member.Name}]", $"is a {member.Value.Kind}, but has to be a string; put it in quotes");
            }
        }

        return pairs.ToEquatableArray();
    }

    /// <summary>Names the field as one that is known and may be left out of the result.</summary>
    public void Skip(params string[] names) => known.UnionWith(names);

    /// <summary>Reports fields that nothing has asked for.</summary>
    public void ReportOthers()
    {
        foreach (var member in value.Members.Where(member => !known.Contains(member.Name) && member.Value is not JsonNull))
        {
            report(ImportSeverity.Warning, PathOf(member.Name), "has no place in C#; it is left out");
        }
    }

    public void Error(string name, string message) => report(ImportSeverity.Error, PathOf(name), message);

    private JsonValue? Field(string name)
    {
        known.Add(name);
        return value[name] is JsonNull ? null : value[name];
    }

    private T? Read<T>(string name, string expected) where T : JsonValue
    {
        var field = Field(name);
        if (field is not null and not T)
        {
            Error(name, $"is a {field.Kind}, but has to be {expected}");
        }

        return field as T;
    }

    private List<(T Value, string Path)> Items<T>(string name, string expected) where T : JsonValue
    {
        var items = new List<(T, string)>();
        var values = Read<JsonArray>(name, "a list")?.Items ?? [];
        for (var i = 0; i < values.Count; i++)
        {
            var place = $"{PathOf(name)}[{i}]";
            if (values[i] is T item)
            {
                items.Add((item, place));
            }
            else
            {
                report(ImportSeverity.Error, place, $"is a {values[i].Kind}, but has to be {expected}");
            }
        }

        return items;
    }
}
