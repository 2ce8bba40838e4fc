using System;

namespace KubeCodegen;

/// <summary>The smallest allowed number. controller-gen: <c>+kubebuilder:validation:Minimum</c>.</summary>
/// <param name="value">The bound.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MinimumAttribute(double value) : SchemaAttribute
{
    /// <summary>The smallest allowed number.</summary>
    /// <param name="value">The bound.</param>
    public MinimumAttribute(long value) : this((double)value)
    {
    }

    /// <summary>The bound.</summary>
    public double Value { get; } = value;

    /// <summary>Whether the bound itself is refused. controller-gen: <c>+kubebuilder:validation:ExclusiveMinimum</c>.</summary>
    public bool Exclusive { get; set; }
}

/// <summary>The largest allowed number. controller-gen: <c>+kubebuilder:validation:Maximum</c>.</summary>
/// <param name="value">The bound.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MaximumAttribute(double value) : SchemaAttribute
{
    /// <summary>The largest allowed number.</summary>
    /// <param name="value">The bound.</param>
    public MaximumAttribute(long value) : this((double)value)
    {
    }

    /// <summary>The bound.</summary>
    public double Value { get; } = value;

    /// <summary>Whether the bound itself is refused. controller-gen: <c>+kubebuilder:validation:ExclusiveMaximum</c>.</summary>
    public bool Exclusive { get; set; }
}

/// <summary>The number that values are multiples of. controller-gen: <c>+kubebuilder:validation:MultipleOf</c>.</summary>
/// <param name="value">A number above zero.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MultipleOfAttribute(double value) : SchemaAttribute
{
    /// <summary>The number that values are multiples of.</summary>
    /// <param name="value">A number above zero.</param>
    public MultipleOfAttribute(long value) : this((double)value)
    {
    }

    /// <summary>The divisor.</summary>
    public double Value { get; } = value;
}

/// <summary>The least number of Unicode characters of a string. controller-gen: <c>+kubebuilder:validation:MinLength</c>.</summary>
/// <param name="value">The least length.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MinLengthAttribute(long value) : SchemaAttribute
{
    /// <summary>The least length.</summary>
    public long Value { get; } = value;
}

/// <summary>The greatest number of Unicode characters of a string. controller-gen: <c>+kubebuilder:validation:MaxLength</c>.</summary>
/// <param name="value">The greatest length.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MaxLengthAttribute(long value) : SchemaAttribute
{
    /// <summary>The greatest length.</summary>
    public long Value { get; } = value;
}

/// <summary>The regular expression, in the syntax of RE2, that a part of the string has to match. controller-gen: <c>+kubebuilder:validation:Pattern</c>.</summary>
/// <param name="expression">The expression; <c>^…$</c> to match the whole string.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class PatternAttribute(string expression) : SchemaAttribute
{
    /// <summary>The expression.</summary>
    public string Expression { get; } = expression;
}

/// <summary>A format of OpenAPI, such as <c>date-time</c> or <c>ipv4</c>; empty for none. controller-gen: <c>+kubebuilder:validation:Format</c>.</summary>
/// <param name="name">The format's name.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class FormatAttribute(string name) : SchemaAttribute
{
    /// <summary>The format's name.</summary>
    public string Name { get; } = name;
}

/// <summary>The values that are allowed: strings, numbers, booleans, null. controller-gen: <c>+kubebuilder:validation:Enum</c>.</summary>
/// <param name="values">The values, in the order in which the CRD lists them.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class EnumAttribute(params object?[] values) : SchemaAttribute
{
    /// <summary>The values.</summary>
    public object?[] Values { get; } = values;
}
