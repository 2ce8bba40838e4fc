using System.Text.RegularExpressions;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>The answers of the name rules, as one error each.</summary>
internal static class ServerWords
{
    /// <summary>Where one reason ends and the next begins; the reasons themselves hold commas.</summary>
    private static readonly Regex Seam = new(",(?=name part |prefix part |a valid label |a lowercase RFC 1123 |a DNS-1035 )", RegexOptions.CultureInvariant);

    /// <summary>Reports each reason of a name on its own.</summary>
    public static void Report(CrdErrors errors, FieldPath path, string value, string? reasons)
    {
        foreach (var reason in Split(reasons))
        {
            errors.Invalid(path, value, reason);
        }
    }

    public static IEnumerable<string> Split(string? reasons) => reasons is null ? [] : Seam.Split(reasons);

    /// <summary>Reports all reasons of a label (RFC 1035) as one error.</summary>
    public static void Label(CrdErrors errors, FieldPath path, string value)
    {
        if (DnsNames.CheckLabel(value) is { } reasons)
        {
            errors.Invalid(path, value, reasons);
        }
    }

    /// <summary>A field that takes one of a few words.</summary>
    public static void OneOf(CrdErrors errors, FieldPath path, string value, params string[] supported)
    {
        if (value.Length == 0)
        {
            errors.Required(path);
        }
        else if (!supported.Contains(value))
        {
            errors.NotSupported(path, JsonValue.Of(value), supported);
        }
    }
}
