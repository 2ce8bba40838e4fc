using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// What a conversion webhook leaves open. The API server refuses a CRD with gaps, but package managers (Crossplane, OLM) and patches of kustomize
/// fill them in before it comes there, so they are no errors.
/// </summary>
internal static class ConversionGaps
{
    public const string Path = "spec.conversion";

    public static IEnumerable<string> Of(ConversionWebhook webhook)
    {
        if (webhook is { Service: null, Url: null })
        {
            yield return "a service or a URL";
        }

        if (webhook.Service is { Namespace: null or "" })
        {
            yield return "the service's namespace";
        }

        if (webhook.Service is { Name: null or "" })
        {
            yield return "the service's name";
        }
    }

    /// <summary>Whether the server's error is about a gap.</summary>
    public static bool Contains(ConversionWebhook? webhook, CrdError error) =>
        webhook is not (null or { Service: not null, Url: not null })
        && error.Reason == CrdErrorReason.Required
        && error.Field.StartsWith(Path, StringComparison.Ordinal)
        && !error.Field.EndsWith("url", StringComparison.Ordinal);

    public static void Report(ConversionWebhook? webhook, MarkerContext context)
    {
        foreach (var gap in webhook is null ? [] : Of(webhook))
        {
            context.Report(Descriptors.ConversionIncomplete, webhook!.Anchor, gap);
        }
    }
}
