using System;

namespace KubeCodegen;

/// <summary>What the API server answers when a rule is broken: the reason of the cause.</summary>
public enum CelReason
{
    /// <summary>The value is invalid.</summary>
    FieldValueInvalid,

    /// <summary>The value is not allowed here.</summary>
    FieldValueForbidden,

    /// <summary>The value is missing.</summary>
    FieldValueRequired,

    /// <summary>The value is there already.</summary>
    FieldValueDuplicate,
}

/// <summary>
/// A rule in the Common Expression Language that values satisfy: <c>x-kubernetes-validations</c>. <c>self</c> is the value, <c>oldSelf</c> the one before an update.
/// Rules keep the order in which they are written; those of a member come before those of its type.
/// controller-gen: <c>+kubebuilder:validation:XValidation</c>.
/// </summary>
/// <param name="rule">The expression; true for values that are accepted. Names are JSON names.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CelAttribute(string rule) : SchemaAttribute
{
    /// <summary>The expression.</summary>
    public string Rule { get; } = rule;

    /// <summary>What users read when the rule is broken, on one line. Needed when the rule itself has several.</summary>
    public string? Message { get; set; }

    /// <summary>An expression that makes the message; wins over <see cref="Message"/>.</summary>
    public string? MessageExpression { get; set; }

    /// <summary>The reason of the error; <see cref="CelReason.FieldValueInvalid"/> when not set.</summary>
    public CelReason Reason { get; set; }

    /// <summary>The path, below the value, that the error names, such as <c>.minReplicas</c>; it has to exist.</summary>
    public string? FieldPath { get; set; }

    /// <summary>Evaluates a rule with <c>oldSelf</c> also when there is no old value; <c>oldSelf</c> is then an optional.</summary>
    public bool OptionalOldSelf { get; set; }
}

/// <summary>
/// The value cannot be changed once it is set; an optional member cannot be taken away either. controller-gen: <c>+k8s:immutable</c>.
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImmutableAttribute : SchemaAttribute;

/// <summary>Exactly one of the named members is set. controller-gen: <c>+kubebuilder:validation:ExactlyOneOf</c>.</summary>
/// <param name="fields">JSON names of optional members.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ExactlyOneOfAttribute(params string[] fields) : SchemaAttribute
{
    /// <summary>The JSON names.</summary>
    public string[] Fields { get; } = fields;
}

/// <summary>At most one of the named members is set. controller-gen: <c>+kubebuilder:validation:AtMostOneOf</c>.</summary>
/// <param name="fields">JSON names of optional members.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AtMostOneOfAttribute(params string[] fields) : SchemaAttribute
{
    /// <summary>The JSON names.</summary>
    public string[] Fields { get; } = fields;
}

/// <summary>At least one of the named members is set. controller-gen: <c>+kubebuilder:validation:AtLeastOneOf</c>.</summary>
/// <param name="fields">JSON names of optional members.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AtLeastOneOfAttribute(params string[] fields) : SchemaAttribute
{
    /// <summary>The JSON names.</summary>
    public string[] Fields { get; } = fields;
}
