namespace Knative.Autoscaling.V1Alpha1;

/// <summary>Values of <see cref="PodAutoscalerSpec.Reachability"/>.</summary>
public static class Reachability
{
    /// <summary>It is not known whether a Route leads to the resource. The empty string, so that absence means the same.</summary>
    public const string Unknown = "";

    /// <summary>A Route leads to the resource.</summary>
    public const string Reachable = "Reachable";

    /// <summary>No Route leads to the resource.</summary>
    public const string Unreachable = "Unreachable";
}
