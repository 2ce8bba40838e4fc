using System.Globalization;
using KubeCodegen.Generator.Crds.Formats;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>How a webhook is reached (apiserver <c>util/webhook/validation.go</c>).</summary>
internal static class WebhookRules
{
    private const string Form = "; desired format: https://host[/path]";

    public static void CheckUrl(string text, FieldPath path, CrdErrors errors)
    {
        if (!GoUrl.TryParse(text, out var url, out var error))
        {
            errors.Required(path, $"url must be a valid URL: parse {GoText.Quote(text)}: {error}{Form}");
            return;
        }

        if (url.Scheme != "https")
        {
            errors.Invalid(path, url.Scheme, "'https' is the only allowed URL scheme" + Form);
        }

        if (url.Host.Length == 0)
        {
            errors.Invalid(path, url.Host, "host must be specified" + Form);
        }

        if (url.User is { } user)
        {
            errors.Invalid(path, user, "user information is not permitted in the URL");
        }

        if (url.Fragment.Length > 0)
        {
            errors.Invalid(path, url.Fragment, "fragments are not permitted in the URL");
        }

        if (url.Query.Length > 0)
        {
            errors.Invalid(path, url.Query, "query parameters are not permitted in the URL");
        }
    }

    /// <summary>The server hands name and namespace over in the wrong order, so a missing name is reported as the namespace.</summary>
    public static void CheckService(WebhookService service, FieldPath path, CrdErrors errors)
    {
        if (service.Namespace.Length == 0)
        {
            errors.Required(path.Child("name"));
        }

        if (service.Name.Length == 0)
        {
            errors.Required(path.Child("namespace"));
        }

        if (service.Port is < 1 or > 65535)
        {
            errors.Invalid(path.Child("port"), JsonValue.Of(service.Port), "port is not valid: must be between 1 and 65535, inclusive");
        }

        CheckPath(service.Path ?? "", path.Child("path"), errors);
    }

    private static void CheckPath(string text, FieldPath path, CrdErrors errors)
    {
        if (text is "" or "/")
        {
            return;
        }

        if (text == "//")
        {
            errors.Invalid(path, text, "segment[0] may not be empty");
            return;
        }

        if (text[0] != '/')
        {
            errors.Invalid(path, text, "must start with a '/'");
        }

        // The server drops the first character, be it a slash or not.
        var steps = text.Substring(1);
        steps = steps.EndsWith("/", StringComparison.Ordinal) ? steps.Substring(0, steps.Length - 1) : steps;
        var index = 0;
        foreach (var step in steps.Split('/'))
        {
            var segment = $"segment[{(index++).ToString(CultureInfo.InvariantCulture)}]";
            if (step.Length == 0)
            {
                errors.Invalid(path, text, segment + " may not be empty");
                continue;
            }

            foreach (var reason in ServerWords.Split(DnsNames.CheckSubdomain(step)))
            {
                errors.Invalid(path, text, segment + ": " + reason);
            }
        }
    }
}
