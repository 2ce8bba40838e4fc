using System;

namespace KubeCodegen;

/// <summary>
/// Lets a webhook convert objects between the versions of the kind; without it the API server changes <c>apiVersion</c> and nothing else.
/// Stands on one version and holds for all. The webhook is a service of the cluster or a URL. controller-gen leaves <c>spec.conversion</c> to patches.
/// </summary>
/// <param name="reviewVersions">The versions of ConversionReview that the webhook understands, the preferred first; <c>v1</c> when none is given.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ConversionWebhookAttribute(params string[] reviewVersions) : Attribute
{
    /// <summary>The versions of ConversionReview that the webhook understands.</summary>
    public string[] ReviewVersions { get; } = reviewVersions;

    /// <summary>The namespace of the service that answers.</summary>
    public string? ServiceNamespace { get; set; }

    /// <summary>The name of the service that answers.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The path of the service's URL, such as <c>/convert</c>.</summary>
    public string? ServicePath { get; set; }

    /// <summary>The port of the service, from 1 to 65535; the API server takes 443 when not set.</summary>
    public int ServicePort { get; set; }

    /// <summary>Where the webhook answers when it is no service of the cluster: <c>https://host[:port]/path</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The certificates by which the webhook's own is checked: PEM in base64. Often something in the cluster fills them in.</summary>
    public string? CaBundle { get; set; }
}
