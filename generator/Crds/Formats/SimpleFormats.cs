using System.Text;
using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Formats that one expression says (kube-openapi <c>strfmt/default.go</c>, <c>govalidator</c>).</summary>
internal static class SimpleFormats
{
    private const string ShortName = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
    private const string Color = "(?:0|[1-9][0-9]?|1[0-9][0-9]?|2[0-4][0-9]|25[0-5])";
    private const string Space = "[\\t\\n\\f\\r ]*";

    // Letters and symbols beyond the basic plane come as two surrogates.
    private const string Start = "[a-zA-Z0-9\\p{S}\\p{L}\\p{Cs}]";
    private const string Inner = "[a-zA-Z0-9\\-\\p{S}\\p{L}\\p{Cs}]";

    private static readonly Regex Hostname = Of($"(?:{Start}(?:-?{Start}{{0,62}})?|(?:{Start}(?:{Inner}{{0,61}}{Start})?\\.)+[a-zA-Z\\p{{L}}]{{2,63}})");
    private static readonly Regex ShortNames = Of(ShortName);
    private static readonly Regex LongNames = Of($"{ShortName}(?:\\.{ShortName})*");
    private static readonly Regex HexColors = Of("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static readonly Regex RgbColors = Of($"rgb\\({Space}{Color}{Space},{Space}{Color}{Space},{Space}{Color}{Space}\\)");
    private static readonly Regex Ssns = Of("[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}");
    private static readonly Regex Uuids = Uuid("[0-9a-f]{4}", "[0-9a-f]{4}");
    private static readonly Regex Uuids3 = Uuid("3[0-9a-f]{3}", "[0-9a-f]{4}");
    private static readonly Regex Uuids4 = Uuid("4[0-9a-f]{3}", "[89ab][0-9a-f]{3}");
    private static readonly Regex Uuids5 = Uuid("5[0-9a-f]{3}", "[89ab][0-9a-f]{3}");

    public static bool IsHostname(string text) =>
        Hostname.IsMatch(text) && Encoding.UTF8.GetByteCount(text) <= 255 && text.Split('.').All(label => Encoding.UTF8.GetByteCount(label) <= 63);

    public static bool IsShortName(string text) => text.Length <= 63 && ShortNames.IsMatch(text);

    public static bool IsLongName(string text) => text.Length <= 253 && LongNames.IsMatch(text);

    public static bool IsHexColor(string text) => HexColors.IsMatch(text);

    public static bool IsRgbColor(string text) => RgbColors.IsMatch(text);

    /// <summary>With both separators: the length is looked at as well.</summary>
    public static bool IsSsn(string text) => text.Length == 11 && Ssns.IsMatch(text);

    public static bool IsUuid(string text) => Uuids.IsMatch(text);

    public static bool IsUuid3(string text) => Uuids3.IsMatch(text);

    public static bool IsUuid4(string text) => Uuids4.IsMatch(text);

    public static bool IsUuid5(string text) => Uuids5.IsMatch(text);

    private static Regex Uuid(string third, string fourth) => new(
        $"\\A[0-9a-f]{{8}}-?[0-9a-f]{{4}}-?{third}-?{fourth}-?[0-9a-f]{{12}}\\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static Regex Of(string pattern) => new($"\\A{pattern}\\z", RegexOptions.CultureInvariant);
}
