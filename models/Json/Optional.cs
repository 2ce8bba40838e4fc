using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>
/// The value of a field that may be absent and may be null, for a schema with <c>nullable: true</c>: the API server keeps a null that was sent,
/// and it keeps the default away. A plain value converts to it and it converts to a plain value.
/// </summary>
/// <remarks>
/// A member of this type carries <c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]</c>, so that an absent value is not written.
/// <c>T</c> can be null: <c>Optional&lt;string?&gt;</c>, <c>Optional&lt;int?&gt;</c>.
/// </remarks>
/// <param name="Value">The value; null when it is null or absent.</param>
[JsonConverter(typeof(OptionalConverter))]
public readonly record struct Optional<T>(T Value)
{
    /// <summary>Whether the field is there, be it as null.</summary>
    public bool IsPresent { get; } = true;

    /// <summary>Whether the field is there and not null.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => IsPresent && Value is not null;

    /// <summary>The value as one that is present.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value; null when it is null or absent.</summary>
    public static implicit operator T(Optional<T> optional) => optional.Value;

    /// <summary>A copy whose value <paramref name="copy"/> makes.</summary>
    public Optional<T> Copy(Func<T, T> copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        return IsPresent ? new(copy(Value)) : default;
    }

    /// <summary>Whether both are absent, or both are there and <paramref name="equal"/> finds their values equal. Null is not absent.</summary>
    public bool Matches(Optional<T> other, Func<T, T, bool> equal)
    {
        ArgumentNullException.ThrowIfNull(equal);
        return IsPresent == other.IsPresent && (!IsPresent || equal(Value, other.Value));
    }

    /// <summary>The value as text; empty when it is absent or null.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
