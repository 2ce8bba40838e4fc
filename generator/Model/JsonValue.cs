namespace KubeCodegen.Generator.Model;

/// <summary>
/// A JSON value that compares by value and keeps what was written: numbers keep their text, objects keep their order.
/// Defaults, enum values, examples and whole schemas are made of it.
/// </summary>
public abstract record JsonValue
{
    private protected JsonValue()
    {
    }

    public static JsonValue Null { get; } = new JsonNull();

    public static JsonValue True { get; } = new JsonBoolean(true);

    public static JsonValue False { get; } = new JsonBoolean(false);

    public static JsonValue Of(bool value) => value ? True : False;

    public static JsonValue Of(string value) => new JsonString(value);

    public static JsonValue Of(long value) => new JsonNumber(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static JsonValue Of(IEnumerable<string> values) => new JsonArray(values.Select(Of).ToEquatableArray());

    public string Kind => this switch
    {
        JsonNull => "null",
        JsonBoolean => "boolean",
        JsonNumber => "number",
        JsonString => "string",
        JsonArray => "array",
        _ => "object",
    };

    /// <summary>The value as compact JSON.</summary>
    public sealed override string ToString() => JsonWriter.Compact(this);
}

public sealed record JsonNull : JsonValue;

public sealed record JsonBoolean(bool Value) : JsonValue;

/// <summary>A number in the text in which it was written; equal numbers in other spellings (<c>1.0</c> and <c>1</c>) are equal.</summary>
public sealed record JsonNumber(string Text) : JsonValue
{
    public bool IsInteger => JsonNumbers.TryNormalize(Text, out var number) && number.Exponent >= 0;

    public bool Equals(JsonNumber? other) =>
        other is not null && (Text == other.Text || JsonNumbers.Normalize(Text) == JsonNumbers.Normalize(other.Text));

    public override int GetHashCode() => JsonNumbers.Normalize(Text).GetHashCode();
}

public sealed record JsonString(string Value) : JsonValue;

public sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue;

/// <summary>An object; members keep their order, equality does not depend on it.</summary>
public sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue
{
    public static JsonObject Empty { get; } = new(default(EquatableArray<JsonMember>));

    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members.AsSpan())
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public bool Equals(JsonObject? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Members.Count != Members.Count)
        {
            return false;
        }

        if (Members == other.Members)
        {
            return true;
        }

        var byName = other.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        return Members.All(member => byName.TryGetValue(member.Name, out var value) && value == member.Value);
    }

    public override int GetHashCode()
    {
        var hash = Members.Count;
        foreach (var member in Members.AsSpan())
        {
            hash = unchecked(hash + (member.Name.GetHashCode() * 31) + member.Value.GetHashCode());
        }

        return hash;
    }
}

public sealed record JsonMember(string Name, JsonValue Value);
