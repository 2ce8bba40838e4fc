using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>spec.conversion (apiextensions <c>validateCustomResourceConversion</c>); the paths are those of the server's internal type.</summary>
internal static class ConversionRules
{
    private const string OnlyWebhook = "should not be set when strategy is not set to Webhook";
    private static readonly string[] KnownReviewVersions = ["v1", "v1beta1"];

    public static void Check(CrdSpec spec, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (spec.Conversion is not { } conversion)
        {
            return;
        }

        if (conversion.Strategy != CrdConversion.None && spec.PreserveUnknownFields)
        {
            errors.Invalid(path.Child("strategy"), conversion.Strategy, "must be None if spec.preserveUnknownFields is true");
        }

        ServerWords.OneOf(errors, path.Child("strategy"), conversion.Strategy, CrdConversion.None, CrdConversion.Webhook);
        var client = path.Child("webhookClientConfig");
        var versions = path.Child("conversionReviewVersions");
        if (conversion.Strategy == CrdConversion.Webhook)
        {
            CheckClient(conversion.Client, options, client, errors);
            CheckReviewVersions(conversion.ReviewVersions, options, versions, errors);
            return;
        }

        if (conversion.Client is not null)
        {
            errors.Forbidden(client, OnlyWebhook);
        }

        if (!conversion.ReviewVersions.IsEmpty)
        {
            errors.Forbidden(versions, OnlyWebhook);
        }
    }

    /// <summary>Whether the server knows a version of ConversionReview.</summary>
    public static bool HasKnownReviewVersion(EquatableArray<string> versions) => versions.Any(version => KnownReviewVersions.Contains(version));

    private static void CheckClient(WebhookClient? client, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (client is null)
        {
            errors.Required(path, "required when strategy is set to Webhook");
            return;
        }

        switch (client)
        {
            case { Url: { } url, Service: null }:
                WebhookRules.CheckUrl(url, path.Child("url"), errors);
                break;
            case { Url: null, Service: { } service }:
                WebhookRules.CheckService(service, path.Child("service"), errors);
                break;
            default:
                errors.Required(path, "exactly one of url or service is required");
                break;
        }

        if (client.CaBundle is { Length: > 0 } bundle && !options.AllowsInvalidCaBundle && CaBundle.Check(bundle) is { } problem)
        {
            errors.Invalid(path.Child("caBundle"), bundle, problem);
        }
    }

    private static void CheckReviewVersions(EquatableArray<string> versions, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (versions.IsEmpty)
        {
            errors.Required(path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Count; i++)
        {
            if (seen.Add(versions[i]))
            {
                ServerWords.Report(errors, path.Index(i), versions[i], DnsNames.CheckLabel(versions[i]));
            }
            else
            {
                errors.Invalid(path.Index(i), versions[i], "duplicate version");
            }
        }

        if (options.RequiresKnownReviewVersion && !HasKnownReviewVersion(versions))
        {
            errors.Invalid(path, JsonValue.Of(versions), "must include at least one of v1, v1beta1");
        }
    }
}
