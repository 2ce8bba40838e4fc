namespace KubeCodegen.Conditions;

/// <summary>What a condition says. A condition that is not there says nothing: it is neither true nor false, and counts as unknown.</summary>
public static class ConditionReading
{
    internal const string True = "True";
    internal const string False = "False";
    internal const string Unknown = "Unknown";
    internal const string Info = "Info";

    /// <summary>Whether it holds.</summary>
    public static bool IsTrue(this ICondition? condition) => condition?.Status == True;

    /// <summary>Whether it does not hold.</summary>
    public static bool IsFalse(this ICondition? condition) => condition?.Status == False;

    /// <summary>Whether it is open, or not there at all.</summary>
    public static bool IsUnknown(this ICondition? condition) => condition is null || condition.Status == Unknown;
}
