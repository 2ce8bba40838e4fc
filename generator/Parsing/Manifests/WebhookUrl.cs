namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary>The address of a webhook outside of the cluster (apiserver <c>ValidateWebhookURL</c>).</summary>
internal static class WebhookUrl
{
    public static string? Check(string url) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var address) ? $"'{url}' is no address; write it like https://example.com/validate"
        : address.Scheme != "https" ? $"'{url}' does not begin with https://"
        : address.Host.Length == 0 ? $"'{url}' names no host"
        : address.UserInfo.Length > 0 ? $"'{url}' names a user, which is not allowed"
        : address.Query.Length > 0 || address.Fragment.Length > 0 ? $"'{url}' has a query or a fragment, which is not allowed"
        : null;
}
