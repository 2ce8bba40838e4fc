using System.Text;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// The name formats that Kubernetes takes from DNS (apimachinery <c>util/validation</c>, <c>api/validate/content</c>).
/// Each check answers with the API server's words, or null when the name is valid.
/// </summary>
internal static class DnsNames
{
    private const string LabelFormat = "[a-z]([-a-z0-9]*[a-z0-9])?";
    private const string SubdomainLabelFormat = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

    private const string LabelError =
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"
        + " (e.g. 'my-name',  or 'abc-123', regex used for validation is '" + LabelFormat + "')";

    private const string SubdomainError =
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"
        + " (e.g. 'example.com', regex used for validation is '" + SubdomainLabelFormat + "(\\." + SubdomainLabelFormat + ")*')";

    /// <summary>RFC 1035: begins with a letter, at most 63 characters.</summary>
    public static string? CheckLabel(string name) =>
        Join(CheckLength(name, 63), IsLabel(name, 0, name.Length) && !IsDigit(name[0]) ? null : LabelError);

    /// <summary>RFC 1123: labels with dots between them, at most 253 characters.</summary>
    public static string? CheckSubdomain(string name) => Join(CheckLength(name, 253), IsSubdomain(name) ? null : SubdomainError);

    /// <summary>The server counts bytes.</summary>
    public static string? CheckLength(string name, int maximum) =>
        name.Length > maximum || Encoding.UTF8.GetByteCount(name) > maximum ? $"must be no more than {maximum} characters" : null;

    public static string? Join(string? first, string? second) => first is null ? second : second is null ? first : first + "," + second;

    private static bool IsSubdomain(string name)
    {
        var start = 0;
        for (int dot; (dot = name.IndexOf('.', start)) >= 0; start = dot + 1)
        {
            if (!IsLabel(name, start, dot))
            {
                return false;
            }
        }

        return IsLabel(name, start, name.Length);
    }

    private static bool IsLabel(string name, int start, int end)
    {
        if (start >= end || name[start] == '-' || name[end - 1] == '-')
        {
            return false;
        }

        for (; start < end; start++)
        {
            if (name[start] is not (>= 'a' and <= 'z' or '-') && !IsDigit(name[start]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
