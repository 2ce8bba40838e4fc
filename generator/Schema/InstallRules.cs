using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// What the API server refuses in a definition, and what installs definitions often changes on the way there: package managers (Crossplane, OLM) and
/// kustomize fill in the service of a conversion webhook, Helm and release tools the labels and annotations. So it is worth a warning and no error.
/// </summary>
internal static class InstallRules
{
    private static readonly FieldPath Metadata = FieldPath.Of("metadata");

    private static readonly string[] Changed = ["metadata.labels", "metadata.annotations"];

    /// <summary>Whether the server's error is about something of that kind.</summary>
    public static bool Covers(CrdError error, ConversionWebhook? webhook) =>
        Changed.Any(field => error.Field.StartsWith(field, StringComparison.Ordinal)) || IsGap(error, webhook);

    /// <summary>What the server has against labels and annotations of a definition.</summary>
    public static IEnumerable<CrdError> Check(string group, EquatableArray<NameValue> labels, EquatableArray<NameValue> annotations)
    {
        var metadata = new ObjectMetadata { Labels = labels, Annotations = annotations };
        var errors = new CrdErrors();
        MetadataRules.CheckCommon(metadata, Metadata, errors);
        ApprovalRules.Check(new CrdDocument(metadata, new CrdSpec { Group = group }), null, errors);
        return errors.All;
    }

    public static void Report(IEnumerable<CrdError> errors, SourceAnchor? anchor, MarkerContext context)
    {
        foreach (var error in errors)
        {
            context.Report(Descriptors.MetadataRefused, anchor, error.Field, error.Message);
        }
    }

    public static void Report(ConversionWebhook? webhook, MarkerContext context)
    {
        foreach (var gap in webhook is null ? [] : Gaps(webhook))
        {
            context.Report(Descriptors.ConversionIncomplete, webhook!.Anchor, gap);
        }
    }

    private static IEnumerable<string> Gaps(ConversionWebhook webhook)
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

    private static bool IsGap(CrdError error, ConversionWebhook? webhook) =>
        webhook is not (null or { Service: not null, Url: not null })
        && error.Reason == CrdErrorReason.Required
        && error.Field.StartsWith(ServerRules.Conversion, StringComparison.Ordinal)
        && !error.Field.EndsWith("url", StringComparison.Ordinal);
}
