using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>The formats of texts that the API server knows (apiextensions <c>validation/formats.go</c>, kube-openapi <c>strfmt</c>); dashes in their names do not count.</summary>
internal static class TextFormats
{
    private static readonly Dictionary<string, Func<string, bool>> Known = new(StringComparer.Ordinal)
    {
        ["bsonobjectid"] = text => text.Length == 24 && text.All(Uri.IsHexDigit),
        ["byte"] = Base64Text.IsBase64,
        ["cidr"] = IpAddresses.IsCidr,
        ["creditcard"] = CheckedNumbers.IsCreditCard,
        ["date"] = DateFormats.IsDate,
        ["datetime"] = DateFormats.IsDateTime,
        ["duration"] = DurationFormat.IsDuration,
        ["email"] = EmailFormat.IsEmail,
        ["hexcolor"] = SimpleFormats.IsHexColor,
        ["hostname"] = SimpleFormats.IsHostname,
        ["ipv4"] = text => text.IndexOf('.') >= 0 && IpAddresses.IsAddress(text, allowsLeadingZeros: true),
        ["ipv6"] = text => text.IndexOf(':') >= 0 && IpAddresses.IsAddress(text, allowsLeadingZeros: false),
        ["isbn"] = text => CheckedNumbers.IsIsbn10(text) || CheckedNumbers.IsIsbn13(text),
        ["isbn10"] = CheckedNumbers.IsIsbn10,
        ["isbn13"] = CheckedNumbers.IsIsbn13,
        ["k8slongname"] = SimpleFormats.IsLongName,
        ["k8sshortname"] = SimpleFormats.IsShortName,
        ["mac"] = IpAddresses.IsMac,
        ["password"] = _ => true,
        ["rgbcolor"] = SimpleFormats.IsRgbColor,
        ["ssn"] = SimpleFormats.IsSsn,
        ["uri"] = text => GoUrl.TryParseRequest(text, out _),
        ["uuid"] = SimpleFormats.IsUuid,
        ["uuid3"] = SimpleFormats.IsUuid3,
        ["uuid4"] = SimpleFormats.IsUuid4,
        ["uuid5"] = SimpleFormats.IsUuid5,
    };

    public static bool IsKnown(string format) => Known.ContainsKey(Normalize(format));

    /// <param name="format">A known one.</param>
    public static bool Validates(string format, string text) => Known[Normalize(format)](text);

    /// <summary>Formats that the server does not look at; it warns of them.</summary>
    public static IEnumerable<string> Unrecognized(SchemaProps schema)
    {
        var own = schema.Format is { Length: > 0 } format && !IsRecognized(schema.Type, format) ? new[] { format } : [];
        return own.Concat(SchemaWalk.Below(schema).SelectMany(Unrecognized));
    }

    private static bool IsRecognized(string? type, string format) => type switch
    {
        null or "" or "string" => IsKnown(format),
        "integer" => format is "int32" or "int64",
        "number" => format is "float" or "double",
        _ => false,
    };

    private static string Normalize(string format) => format.Replace("-", "");
}
