using KubeCodegen.Validation;

namespace Knative.Networking;

/// <summary>The annotations of Knative's networking that users may set.</summary>
internal static class NetworkingAnnotations
{
    private const string GroupName = "networking.knative.dev";

    private static readonly HashSet<string> Allowed =
    [
        .. new[]
        {
            "ingress.class", "ingress-class", "certificate.class", "certificate-class", "disableAutoTLS", "disable-auto-tls", "disable-external-domain-tls",
            "httpOption", "http-protocol",
        }.Select(name => $"{GroupName}/{name}"),
    ];

    /// <summary>Others of that domain are slips.</summary>
    public static FieldError? Validate(IDictionary<string, string>? annotations) => FieldError.Collect(
    [
        .. (annotations?.Keys ?? [])
            .Where(key => key.StartsWith(GroupName, StringComparison.Ordinal) && !Allowed.Contains(key))
            .Select(key => FieldError.InvalidKeyName(key, FieldError.CurrentField)),
    ]);
}
