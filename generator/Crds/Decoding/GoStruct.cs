using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>A field of a struct.</summary>
/// <param name="IsPointer">An empty text, zero or false is not the same as no value.</param>
internal sealed record GoField(string Name, GoType Type, bool IsPointer = false);

/// <summary>A struct; names are told apart by case, unknown ones are left out.</summary>
internal sealed class GoStruct(string name, string package = "v1") : GoType(package + "." + name)
{
    private GoField[] fields = [];

    public string StructName => name;

    public IReadOnlyList<GoField> Fields => fields;

    public override JsonValue Zero => JsonObject.Empty;

    /// <summary>The struct with its fields; set apart from the constructor because structs hold each other.</summary>
    public GoStruct Of(params GoField[] all)
    {
        fields = all;
        return this;
    }

    public override JsonValue Decode(JsonValue value, DecodeState state)
    {
        if (value is not JsonObject { Members: var members })
        {
            return state.Mismatch(this, value);
        }

        var decoded = new JsonValue?[fields.Length];
        foreach (var member in members)
        {
            var index = Array.FindIndex(fields, field => field.Name == member.Name);
            if (index < 0)
            {
                state.ReportUnknown(member.Name);
            }
            else if (member.Value is not JsonNull)
            {
                decoded[index] = state.DecodeField(this, fields[index], member.Value);
            }
        }

        return new JsonObject(fields
            .Select((field, index) => (Field: field, Value: decoded[index]))
            .Where(pair => pair.Value is not null && (pair.Field.IsPointer || !IsZero(pair.Value)))
            .Select(pair => new JsonMember(pair.Field.Name, pair.Value!))
            .ToEquatableArray());
    }

    private static bool IsZero(JsonValue value) => value is JsonString { Value: "" } or JsonBoolean { Value: false } or JsonNumber { Text: "0" or "-0" };
}
