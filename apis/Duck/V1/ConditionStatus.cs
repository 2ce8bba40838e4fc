namespace Knative.Duck.V1;

/// <summary>Values of <see cref="Condition.Status"/>.</summary>
public static class ConditionStatus
{
    /// <summary>What the condition names holds.</summary>
    public const string True = "True";

    /// <summary>What the condition names does not hold.</summary>
    public const string False = "False";

    /// <summary>It is not known yet, or not known any more.</summary>
    public const string Unknown = "Unknown";
}
