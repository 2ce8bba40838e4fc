namespace Knative.Networking.V1Alpha1;

/// <summary>Types of the conditions of a <see cref="ServerlessService"/>, beside Ready.</summary>
public static class ServerlessServiceConditionType
{
    /// <summary>The public Service has endpoints.</summary>
    public const string EndpointsPopulated = "EndpointsPopulated";

    /// <summary>Those endpoints are activators. For information only: a Revision with healthy Pods can have it too, to absorb bursts.</summary>
    public const string ActivatorEndpointsPopulated = "ActivatorEndpointsPopulated";
}
