namespace Knative.Duck.V1;

/// <summary>Types of the condition that sums up all others of an object.</summary>
public static class ConditionType
{
    /// <summary>Sums up objects that keep running.</summary>
    public const string Ready = "Ready";

    /// <summary>Sums up objects that run to an end.</summary>
    public const string Succeeded = "Succeeded";
}
