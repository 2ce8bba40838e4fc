using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen;

/// <summary>
/// Whether two values mean the same to Kubernetes, as <c>equality.Semantic.DeepEqual</c> of k8s.io/apimachinery decides it.
/// Generated comparisons call it; nothing here reflects, and only loosely typed JSON of mixed shapes allocates.
/// </summary>
public static partial class SemanticEquality
{
    /// <summary>
    /// Whether two strings are the same, character by character. Null is not empty: <c>storageClassName: ""</c> asks for no class,
    /// an absent one for the default class.
    /// </summary>
    public static bool Equal(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>Whether two times are the same instant. A time that does not say its zone is taken as UTC.</summary>
    public static bool Equal(DateTime? left, DateTime? right) =>
        left is { } a && right is { } b ? Instant(a) == Instant(b) : left.HasValue == right.HasValue;

    /// <summary>Whether two times are the same instant, whatever their offsets.</summary>
    public static bool Equal(DateTimeOffset? left, DateTimeOffset? right) =>
        left is { } a && right is { } b ? a.UtcTicks == b.UtcTicks : left.HasValue == right.HasValue;

    /// <summary>Whether two quantities are the same amount, however written: <c>0.5</c> is <c>500m</c>. Absent is not zero.</summary>
    public static bool Equal(ResourceQuantity? left, ResourceQuantity? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && QuantityEquality.Equal(left, right));

    /// <summary>
    /// Whether two values are written the same. The number 80 and the string <c>"80"</c> are two, as in Go, where <see cref="Json.ExactIntOrString"/> has read them;
    /// KubernetesClient itself keeps both alike and sends both as the number.
    /// </summary>
    public static bool Equal(IntOrString? left, IntOrString? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Equal(left.Value, right.Value) && Json.ExactIntOrString.IsNumber(left) == Json.ExactIntOrString.IsNumber(right));

    /// <summary>Whether two byte strings have the same content. Null equals empty.</summary>
    public static bool Equal(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

    /// <summary>Whether two JSON values are the same: members in any order, numbers by value. Null, JSON's null and an undefined element are one.</summary>
    public static bool Equal(JsonElement? left, JsonElement? right) => JsonEquality.Equal(left.GetValueOrDefault(), right.GetValueOrDefault());

    /// <summary>Whether two JSON values are the same: members in any order, numbers by value.</summary>
    public static bool Equal(JsonNode? left, JsonNode? right) => JsonEquality.Equal(left, right);

    /// <summary>
    /// Whether two loosely typed values are the same JSON, also when one is a <see cref="JsonElement"/> from the API server and the other
    /// a <see cref="JsonNode"/> or dictionaries, lists and primitives. Values that are no JSON are compared by their own <c>Equals</c>.
    /// </summary>
    public static bool JsonEqual(object? left, object? right) => JsonEquality.Equal(left, right);

    private static long Instant(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime().Ticks : time.Ticks;
}
