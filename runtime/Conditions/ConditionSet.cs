using System.Collections.Immutable;

namespace KubeCodegen.Conditions;

/// <summary>
/// Which conditions a kind has: a happy one, which sums up the object, and those that it depends on. The rules are those of Knative's
/// <c>apis.ConditionSet</c>: a dependent condition that is false makes the happy one false, one that is unknown makes it unknown, and only when all
/// are true it is true. Other conditions may be set as well; they inform and decide nothing.
/// </summary>
public sealed class ConditionSet
{
    private ConditionSet(string happy, IEnumerable<string> dependents)
    {
        Happy = happy;
        Dependents = [.. dependents.Where(dependent => dependent != happy).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The type of the condition that sums up the object.</summary>
    public string Happy { get; }

    /// <summary>The types of the conditions that it depends on.</summary>
    public ImmutableArray<string> Dependents { get; }

    /// <summary>The conditions of something that keeps running: <c>Ready</c> sums it up.</summary>
    public static ConditionSet Living(params IEnumerable<string> dependents) => new("Ready", dependents);

    /// <summary>The conditions of something that runs to an end: <c>Succeeded</c> sums it up.</summary>
    public static ConditionSet Batch(params IEnumerable<string> dependents) => new("Succeeded", dependents);

    /// <summary>Whether a condition decides about the happy one, or is it.</summary>
    public bool IsTerminal(string type) => type == Happy || Dependents.Contains(type);

    /// <summary>Reads and changes the conditions of a status by these rules.</summary>
    /// <param name="status">The status; its list of conditions is replaced, never changed in place.</param>
    /// <param name="time">The clock; the system's when null.</param>
    public ConditionManager<TCondition> Manage<TCondition>(IConditioned<TCondition> status, TimeProvider? time = null)
        where TCondition : class, ICondition, new()
    {
        ArgumentNullException.ThrowIfNull(status);
        return new ConditionManager<TCondition>(this, status, time ?? TimeProvider.System);
    }
}
