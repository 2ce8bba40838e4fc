using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>Where the decoder stands, and what it has found so far.</summary>
internal sealed class DecodeState(bool findsUnknownFields)
{
    private readonly List<string> path = [];
    private readonly List<string> fields = [];
    private readonly List<string> unknownFields = [];
    private string? mismatch;
    private string? failure;

    /// <summary>The first value of a wrong type, unless a decoder of its own (items, additionalProperties) has failed: that ends the decoding.</summary>
    public string? Error => failure ?? mismatch;

    public IReadOnlyList<string> UnknownFields => unknownFields;

    public JsonValue DecodeField(GoStruct owner, GoField field, JsonValue value)
    {
        fields.Add(field.Name);
        var outer = Struct;
        Struct = owner.StructName;
        var decoded = DecodeAt("." + field.Name, field.Type, value);
        Struct = outer;
        fields.RemoveAt(fields.Count - 1);
        return decoded;
    }

    public JsonValue DecodeAt(string step, GoType type, JsonValue value)
    {
        path.Add(step);
        var decoded = value is JsonNull ? type.Zero : type.Decode(value, this);
        path.RemoveAt(path.Count - 1);
        return decoded;
    }

    /// <summary>Decodes with a decoder that knows nothing of this one: it loses the place and does not see unknown fields.</summary>
    public JsonValue DecodeApart(GoType type, JsonValue value)
    {
        var apart = new DecodeState(findsUnknownFields: false);
        var decoded = type.Decode(value, apart);
        if (apart.Error is { } error)
        {
            Fail(error);
        }

        return decoded;
    }

    public void ReportUnknown(string name)
    {
        if (findsUnknownFields)
        {
            unknownFields.Add((string.Concat(path) + "." + name).TrimStart('.'));
        }
    }

    public JsonValue Mismatch(GoType type, JsonValue value, string? literal = null)
    {
        var kind = value is JsonBoolean ? "bool" : value.Kind;
        var target = Struct is null ? "Go value" : $"Go struct field {Struct}.{string.Join(".", fields)}";
        mismatch ??= $"json: cannot unmarshal {kind}{(literal is null ? "" : " " + literal)} into {target} of type {type.Name}";
        return type.Zero;
    }

    public void Save(string error) => mismatch ??= error;

    public void Fail(string error) => failure ??= error;

    private string? Struct { get; set; }
}
