namespace KubeCodegen.Generator.Rules;

/// <summary>Names with an optional domain before a slash, and the values of labels (apimachinery <c>api/validate/content</c>).</summary>
internal static class QualifiedNames
{
    private const string NameFormat = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";

    private const string NameError =
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
        + " (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '" + NameFormat + "')";

    private const string ValueError =
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
        + " (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(" + NameFormat + ")?')";

    /// <summary>Why a text is no qualified name, in the API server's words, or null when it is one.</summary>
    public static string? Check(string value)
    {
        var slash = value.IndexOf('/');
        if (slash < 0)
        {
            return CheckName(value);
        }

        return value.IndexOf('/', slash + 1) >= 0
            ? $"a valid label key {NameError} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
            : DnsNames.Join(CheckPrefix(value.Substring(0, slash)), CheckName(value.Substring(slash + 1)));
    }

    /// <summary>Why a text is no label value, in the API server's words, or null when it is one.</summary>
    public static string? CheckLabelValue(string value) =>
        DnsNames.Join(DnsNames.CheckLength(value, 63), value.Length == 0 || IsName(value) ? null : ValueError);

    private static string? CheckPrefix(string prefix) =>
        prefix.Length == 0 ? "prefix part must be non-empty" : DnsNames.CheckSubdomain(prefix) is { } error ? "prefix part " + error : null;

    private static string? CheckName(string name)
    {
        var length = name.Length == 0 ? "name part must be non-empty" : DnsNames.CheckLength(name, 63) is { } error ? "name part " + error : null;
        return DnsNames.Join(length, IsName(name) ? null : "name part " + NameError);
    }

    private static bool IsName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isInner = i > 0 && i < name.Length - 1 && name[i] is '-' or '_' or '.';
            if (!isInner && name[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
