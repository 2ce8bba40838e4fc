namespace Knative.Config;

/// <summary>How far a feature of the cluster is open.</summary>
public enum FeatureFlag
{
    /// <summary>The fields of the feature are refused.</summary>
    Disabled,

    /// <summary>The fields of the feature may be set; Knative does nothing with it by itself.</summary>
    Allowed,

    /// <summary>The feature is on.</summary>
    Enabled,

    /// <summary>Secure defaults for Pods that leave the choice of the user to the image. Only a value of <see cref="Features.SecurePodDefaults"/>.</summary>
    AllowRootBounded,
}
