namespace Knative.Autoscaling.V1Alpha1;

/// <summary>Types of the conditions of a <see cref="PodAutoscaler"/>, beside Ready.</summary>
public static class PodAutoscalerConditionType
{
    /// <summary>The scaled resource has been ready for requests at least once.</summary>
    public const string ScaleTargetInitialized = "ScaleTargetInitialized";

    /// <summary>The scaled resource receives requests now.</summary>
    public const string Active = "Active";

    /// <summary>The ServerlessService of the autoscaler is ready.</summary>
    public const string ServerlessServiceReady = "SKSReady";
}
