using System.Text;
using System.Text.RegularExpressions;

namespace KubeCodegen.Validation;

/// <summary>
/// The formats of names in Kubernetes, checked as <c>k8s.io/apimachinery/pkg/util/validation</c> does. Each check answers all that is wrong,
/// in the API server's words; nothing when the name is valid.
/// </summary>
public static partial class KubernetesNames
{
    /// <summary>RFC 1123: lower-case letters, digits and dashes, at most 63 of them.</summary>
    public static IReadOnlyList<string> CheckDns1123Label(string value) => Check(value, 63, Dns1123Label(),
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"
        + " (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')");

    /// <summary>RFC 1123: labels with dots between them, at most 253 characters.</summary>
    public static IReadOnlyList<string> CheckDns1123Subdomain(string value) => Check(value, 253, Dns1123Subdomain(),
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"
        + " (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");

    /// <summary>RFC 1035: as an RFC 1123 label, and the first character is a letter.</summary>
    public static IReadOnlyList<string> CheckDns1035Label(string value) => Check(value, 63, Dns1035Label(),
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"
        + " (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')");

    /// <summary>The beginning of an RFC 1035 label, as in <c>metadata.generateName</c>: it may end with a dash.</summary>
    public static IReadOnlyList<string> CheckDns1035LabelPrefix(string prefix) =>
        CheckDns1035Label(prefix.Length > 1 && prefix.EndsWith('-') ? prefix[..^2] + "a" : prefix);

    /// <summary>A name of C: letters, digits and underscores, the first one no digit.</summary>
    public static IReadOnlyList<string> CheckCIdentifier(string value) => Check(value, int.MaxValue, CIdentifier(),
        "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_'"
        + " (e.g. 'my_name',  or 'MY_NAME',  or 'MyName', regex used for validation is '[A-Za-z_][A-Za-z0-9_]*')");

    /// <summary>A name with an optional domain and a slash before it, as keys of labels are.</summary>
    public static IReadOnlyList<string> CheckQualifiedName(string value)
    {
        const string Format = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
            + " (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
        var parts = value.Split('/');
        if (parts.Length > 2)
        {
            return ["a qualified name " + Format + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"];
        }

        IEnumerable<string> prefix = parts.Length == 1 ? []
            : parts[0].Length == 0 ? ["prefix part must be non-empty"]
            : CheckDns1123Subdomain(parts[0]).Select(error => "prefix part " + error);
        IEnumerable<string> empty = parts[^1].Length == 0 ? ["name part must be non-empty"] : [];
        return [.. prefix, .. empty, .. Check(parts[^1], 63, Name(), Format).Select(error => "name part " + error)];
    }

    private static List<string> Check(string value, int maximum, Regex format, string message)
    {
        List<string> errors = [];
        if (Encoding.UTF8.GetByteCount(value) > maximum)
        {
            errors.Add($"must be no more than {maximum} characters");
        }

        if (!format.IsMatch(value))
        {
            errors.Add(message);
        }

        return errors;
    }

    [GeneratedRegex(@"\A[a-z0-9]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex Dns1123Label();

    [GeneratedRegex(@"\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z")]
    private static partial Regex Dns1123Subdomain();

    [GeneratedRegex(@"\A[a-z]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex Dns1035Label();

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex CIdentifier();

    [GeneratedRegex(@"\A([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\z")]
    private static partial Regex Name();
}
