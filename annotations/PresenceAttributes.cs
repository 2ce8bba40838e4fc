using System;

namespace KubeCodegen;

/// <summary>Lists the member in <c>required</c>, as C#'s own <c>required</c> does. controller-gen: <c>+required</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class RequiredAttribute : SchemaAttribute;

/// <summary>Takes the member out of <c>required</c>, also one of a type that is not ours. controller-gen: <c>+optional</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class OptionalAttribute : SchemaAttribute;

/// <summary>Allows <c>null</c> beside values of the type. C#'s <c>?</c> does not: an absent member is not a null one. controller-gen: <c>+nullable</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class NullableAttribute : SchemaAttribute;

/// <summary>
/// The value that the API server fills in when the member is absent. An initialiser that is a constant means the same.
/// A default that the member's own schema refuses is an error. controller-gen: <c>+kubebuilder:default</c>.
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class DefaultAttribute : SchemaAttribute
{
    /// <summary>A default that is written in <see cref="Json"/>.</summary>
    public DefaultAttribute()
    {
    }

    /// <summary>A default that C# can write as a constant; a string is the string itself, not JSON.</summary>
    /// <param name="value">A boolean, number, string or enum member.</param>
    public DefaultAttribute(object? value) => Value = value;

    /// <summary>The constant.</summary>
    public object? Value { get; }

    /// <summary>The default as JSON, for lists and objects.</summary>
    public string? Json { get; set; }
}
