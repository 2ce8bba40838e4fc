using System;

namespace KubeCodegen;

/// <summary>The description, where a documentation comment cannot carry it; it wins over the comment.</summary>
/// <param name="text">The text, to the character; empty for none.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class DescriptionAttribute(string text) : SchemaAttribute
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}

/// <summary>Takes the descriptions of everything below a place away, as those of a type that is not yours; the place keeps its own. What stands beside it says others.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class UndescribedAttribute : SchemaAttribute;

/// <summary>A short title. controller-gen: <c>+kubebuilder:title</c>.</summary>
/// <param name="text">The text.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class TitleAttribute(string text) : SchemaAttribute
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}

/// <summary>An example value. controller-gen: <c>+kubebuilder:example</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ExampleAttribute : SchemaAttribute
{
    /// <summary>An example that is written in <see cref="Json"/>.</summary>
    public ExampleAttribute()
    {
    }

    /// <summary>An example that C# can write as a constant; a string is the string itself, not JSON.</summary>
    /// <param name="value">A boolean, number or string.</param>
    public ExampleAttribute(object? value) => Value = value;

    /// <summary>The constant.</summary>
    public object? Value { get; }

    /// <summary>The example as JSON, for lists and objects.</summary>
    public string? Json { get; set; }
}

/// <summary>Where more is written. controller-gen: <c>+kubebuilder:externalDocs</c>.</summary>
/// <param name="url">The address.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ExternalDocsAttribute(string url) : SchemaAttribute
{
    /// <summary>The address.</summary>
    public string Url { get; } = url;

    /// <summary>What is written there.</summary>
    public string? Description { get; set; }
}
