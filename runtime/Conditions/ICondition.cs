namespace KubeCodegen.Conditions;

/// <summary>A condition of an object's status: one judgement, since when, and why. API types implement it with the members that they have anyway.</summary>
public interface ICondition
{
    /// <summary>What is judged.</summary>
    string? Type { get; set; }

    /// <summary>The judgement: <c>True</c>, <c>False</c> or <c>Unknown</c>.</summary>
    string? Status { get; set; }

    /// <summary>How grave it is when the condition is not true; empty or null for an error.</summary>
    string? Severity { get; set; }

    /// <summary>When the condition last changed.</summary>
    DateTime? LastTransitionTime { get; set; }

    /// <summary>Why, in one word.</summary>
    string? Reason { get; set; }

    /// <summary>Why, in sentences.</summary>
    string? Message { get; set; }
}

/// <summary>A status that has conditions.</summary>
/// <typeparam name="TCondition">The API's type of conditions.</typeparam>
public interface IConditioned<TCondition>
    where TCondition : class, ICondition, new()
{
    /// <summary>The conditions, at most one of each type; null when there are none.</summary>
    List<TCondition>? Conditions { get; set; }
}
