namespace Knative.Serving.V1;

/// <summary>A container of a Revision and the image that it runs.</summary>
public partial class ContainerStatus
{
    /// <summary>The name of the container.</summary>
    public string? Name { get; set; }

    /// <summary>The image with its digest, such as `registry.example.com/app@sha256:…`. Absent when digests are not resolved for its registry.</summary>
    public string? ImageDigest { get; set; }
}
