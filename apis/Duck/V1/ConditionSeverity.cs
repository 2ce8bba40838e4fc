namespace Knative.Duck.V1;

/// <summary>Values of <see cref="Condition.Severity"/>.</summary>
public static class ConditionSeverity
{
    /// <summary>Not being true is an error. The empty string, so that a condition without a severity has this one.</summary>
    public const string Error = "";

    /// <summary>Not being true deserves attention, but the object may still work.</summary>
    public const string Warning = "Warning";

    /// <summary>Not being true is worth knowing, no more.</summary>
    public const string Info = "Info";
}
