namespace KubeCodegen.Conditions;

/// <summary>The conditions of one status, changed by the rules of a <see cref="ConditionSet"/>. After each change they are sorted by type.</summary>
/// <typeparam name="TCondition">The API's type of conditions.</typeparam>
public sealed class ConditionManager<TCondition>
    where TCondition : class, ICondition, new()
{
    private readonly ConditionSet _set;
    private readonly IConditioned<TCondition> _status;
    private readonly TimeProvider _time;

    internal ConditionManager(ConditionSet set, IConditioned<TCondition> status, TimeProvider time)
    {
        _set = set;
        _status = status;
        _time = time;
    }

    /// <summary>Whether the condition that sums up the object is true.</summary>
    public bool IsHappy => TopLevelCondition.IsTrue();

    /// <summary>The condition that sums up the object; null when it was never set.</summary>
    public TCondition? TopLevelCondition => GetCondition(_set.Happy);

    private IEnumerable<TCondition> All => _status.Conditions ?? [];

    /// <summary>The condition of a type; null when it was never set.</summary>
    public TCondition? GetCondition(string type) => All.FirstOrDefault(condition => condition.Type == type);

    /// <summary>Sets a condition. Its transition time is set here: to now, or kept when nothing else differs from what is there.</summary>
    public void SetCondition(TCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var old = All.FirstOrDefault(other => other.Type == condition.Type);
        if (old is not null && SaysTheSame(old, condition))
        {
            return;
        }

        condition.LastTransitionTime = _time.GetUtcNow().UtcDateTime;
        _status.Conditions = [.. All.Where(other => other.Type != condition.Type).Append(condition).OrderBy(other => other.Type, StringComparer.Ordinal)];
    }

    /// <summary>Removes a condition that decides nothing; nothing happens when it is not there.</summary>
    /// <exception cref="InvalidOperationException">The happy condition depends on it, or it is the happy condition.</exception>
    public void ClearCondition(string type)
    {
        if (_set.IsTerminal(type))
        {
            throw new InvalidOperationException($"the condition {type} decides about {_set.Happy} and cannot be cleared; mark it true, false or unknown");
        }

        if (GetCondition(type) is not null)
        {
            _status.Conditions = [.. All.Where(other => other.Type != type)];
        }
    }

    /// <summary>The condition holds. The happy one is worked out anew.</summary>
    public void MarkTrue(string type) => MarkTrueWithReason(type, "", "");

    /// <summary>The condition holds, for a reason. The happy one is worked out anew.</summary>
    public void MarkTrueWithReason(string type, string reason, string message)
    {
        Set(type, ConditionReading.True, reason, message);
        if (UnhappyDependent() is { } unhappy)
        {
            Set(_set.Happy, unhappy.Status!, unhappy.Reason, unhappy.Message);
        }
        else if (type != _set.Happy)
        {
            Set(_set.Happy, ConditionReading.True, "", "");
        }
    }

    /// <summary>It is open whether the condition holds. So is the happy one, when it depends on this and nothing that it depends on is false.</summary>
    public void MarkUnknown(string type, string reason, string message)
    {
        Set(type, ConditionReading.Unknown, reason, message);
        if (_set.Dependents.Any(dependent => GetCondition(dependent).IsFalse()))
        {
            if (!TopLevelCondition.IsFalse())
            {
                MarkFalse(_set.Happy, reason, message);
            }
        }
        else if (_set.Dependents.Contains(type))
        {
            Set(_set.Happy, ConditionReading.Unknown, reason, message);
        }
    }

    /// <summary>The condition does not hold. The happy one neither, when it depends on this.</summary>
    public void MarkFalse(string type, string reason, string message)
    {
        Set(type, ConditionReading.False, reason, message);
        if (_set.Dependents.Contains(type))
        {
            Set(_set.Happy, ConditionReading.False, reason, message);
        }
    }

    /// <summary>Sets what is not there: the happy condition to unknown; the others to true when the happy one is true, else to unknown.</summary>
    public void InitializeConditions()
    {
        if (TopLevelCondition is null)
        {
            Set(_set.Happy, ConditionReading.Unknown, "", "");
        }

        var status = IsHappy ? ConditionReading.True : ConditionReading.Unknown;
        foreach (var dependent in _set.Dependents.Where(dependent => GetCondition(dependent) is null))
        {
            Set(dependent, status, "", "");
        }
    }

    private static bool SaysTheSame(TCondition one, TCondition other) =>
        one.Status == other.Status
        && (one.Severity ?? "") == (other.Severity ?? "")
        && (one.Reason ?? "") == (other.Reason ?? "")
        && (one.Message ?? "") == (other.Message ?? "");

    private void Set(string type, string status, string? reason, string? message) => SetCondition(new TCondition
    {
        Type = type,
        Status = status,
        Severity = _set.IsTerminal(type) ? null : ConditionReading.Info,
        Reason = string.IsNullOrEmpty(reason) ? null : reason,
        Message = string.IsNullOrEmpty(message) ? null : message,
    });

    /// <summary>Why the happy condition cannot be true: the latest false dependent, else the latest unknown one, else one that was never set.</summary>
    private TCondition? UnhappyDependent()
    {
        if (_set.Dependents.IsEmpty)
        {
            return null;
        }

        // As in Knative, what counts is the severity that a condition was stored with, not its type.
        var latest = All
            .Where(condition => string.IsNullOrEmpty(condition.Severity) && condition.Type != _set.Happy)
            .OrderByDescending(condition => condition.LastTransitionTime)
            .ToList();
        return latest.Find(condition => condition.IsFalse())
            ?? latest.Find(condition => condition.IsUnknown())
            ?? (_set.Dependents.Length > latest.Count ? new TCondition { Status = ConditionReading.Unknown } : null);
    }
}
