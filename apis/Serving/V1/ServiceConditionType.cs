namespace Knative.Serving.V1;

/// <summary>Types of the conditions of a <see cref="Service"/>, beside Ready.</summary>
public static class ServiceConditionType
{
    /// <summary>The Route of the Service is ready.</summary>
    public const string RoutesReady = "RoutesReady";

    /// <summary>The Configuration of the Service is ready.</summary>
    public const string ConfigurationsReady = "ConfigurationsReady";
}
