using System.Text.RegularExpressions;

namespace Knative.Serving.PodSpecs;

/// <summary>
/// Names of images: a repository, maybe of a registry, maybe with a tag or a digest. What counts as one is what go-containerregistry's weak
/// validation takes, which Knative asks.
/// </summary>
internal static partial class ImageReference
{
    public static bool IsValid(string image)
    {
        var at = image.IndexOf('@');
        return at < 0
            ? IsTagged(image)
            : Digest().IsMatch(image.AsSpan(at + 1)) && IsTagged(image[..at]);
    }

    /// <summary>A colon behind the last slash begins a tag; one before it belongs to the registry's port.</summary>
    private static bool IsTagged(string image)
    {
        var colon = image.LastIndexOf(':');
        return colon < 0 || image.AsSpan(colon).Contains('/')
            ? IsRepository(image)
            : Tag().IsMatch(image.AsSpan(colon + 1)) && IsRepository(image[..colon]);
    }

    private static bool IsRepository(string image)
    {
        var slash = image.IndexOf('/');
        var first = slash < 0 ? "" : image[..slash];
        var isRegistry = first.Contains('.') || first.Contains(':') || first == "localhost";
        return (!isRegistry || Registry().IsMatch(first)) && Repository().IsMatch(isRegistry ? image[(slash + 1)..] : image);
    }

    [GeneratedRegex(@"\A[-a-z0-9_./]{2,255}\z")]
    private static partial Regex Repository();

    [GeneratedRegex(@"\A[-A-Za-z0-9_.]{1,128}\z")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A[a-z0-9]+:[a-f0-9]{32,}\z")]
    private static partial Regex Digest();

    [GeneratedRegex(@"\A([-A-Za-z0-9.]+|\[[0-9a-fA-F:]+\])(:[0-9]+)?\z")]
    private static partial Regex Registry();
}
