using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>How the server converts between versions.</summary>
/// <param name="Client">How to reach the webhook.</param>
/// <param name="ReviewVersions">The versions of ConversionReview that the webhook understands.</param>
internal sealed record CrdConversion(string Strategy, WebhookClient? Client, EquatableArray<string> ReviewVersions)
{
    public const string None = "None";
    public const string Webhook = "Webhook";
}

/// <param name="CaBundle">In base64.</param>
internal sealed record WebhookClient(string? Url, WebhookService? Service, string? CaBundle);

internal sealed record WebhookService(string Name, string Namespace, string? Path, int Port)
{
    public const int DefaultPort = 443;
}
