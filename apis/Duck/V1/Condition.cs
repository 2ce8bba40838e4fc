using KubeCodegen;
using KubeCodegen.Conditions;

namespace Knative.Duck.V1;

/// <summary>One judgement about an object: whether something holds, since when, and why.</summary>
public partial class Condition : ICondition
{
    /// <summary>What is judged, in CamelCase, such as `Ready`. No two conditions of an object have the same type.</summary>
    [Required]
    public string? Type { get; set; }

    /// <summary>The judgement: `True`, `False`, or `Unknown` while it is still open.</summary>
    [Required]
    public string? Status { get; set; }

    /// <summary>How grave it is when the condition is not `True`: `Warning` or `Info`. Absent or empty means an error, which also keeps the object from being ready.</summary>
    public string? Severity { get; set; }

    /// <summary>
    /// When the status last changed from one value to another, in RFC 3339. Changes of reason or message alone do not move it.
    /// Two objects that differ in this time only count as equal.
    /// </summary>
    [Format("")]
    public DateTime? LastTransitionTime { get; set; }

    /// <summary>Why the status is what it is, as one CamelCase word for programs to compare.</summary>
    public string? Reason { get; set; }

    /// <summary>Why the status is what it is, in sentences for people.</summary>
    public string? Message { get; set; }
}
