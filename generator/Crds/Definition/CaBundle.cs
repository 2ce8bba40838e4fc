using System.Text;
using System.Text.RegularExpressions;
using KubeCodegen.Generator.Crds.Formats;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>
/// The certificates of a webhook's authority (client-go <c>transport.TLSConfigFor</c>). Of a certificate only its frame is looked at:
/// base64 in PEM, and in it one DER sequence of the length that it says.
/// </summary>
internal static class CaBundle
{
    private const string Refused = "unable to load root certificates: ";

    private static readonly Regex Block = new(
        "-----BEGIN (?<type>[^\\n]+)-----[ \\t]*\\r?\\n(?<body>[^-]*)-----END \\k<type>-----",
        RegexOptions.CultureInvariant);

    /// <param name="bundle">In base64, as it was decoded.</param>
    public static string? Check(string bundle)
    {
        var blocks = Block.Matches(Encoding.UTF8.GetString(Convert.FromBase64String(bundle))).Cast<Match>().ToArray();
        var certificates = blocks.Where(block => block.Groups["type"].Value == "CERTIFICATE").ToArray();
        return certificates.Length == 0 ? Refused + "unable to parse bytes as PEM block"
            : certificates.Any(certificate => IsSequence(certificate.Groups["body"].Value)) ? null
            : Refused + "failed to parse certificate: x509: malformed certificate";
    }

    private static bool IsSequence(string body)
    {
        var text = Regex.Replace(body, "\\s", "");
        if (text.Length == 0 || Base64Text.FirstIllegal(text) is not null)
        {
            return false;
        }

        var der = Convert.FromBase64String(text);
        var lengthBytes = der.Length > 1 && der[1] > 0x80 ? der[1] - 0x80 : 0;
        if (der.Length < 2 + lengthBytes || lengthBytes > 4 || der[0] != 0x30)
        {
            return false;
        }

        long length = lengthBytes == 0 ? der[1] : 0;
        for (var i = 0; i < lengthBytes; i++)
        {
            length = (length << 8) | der[2 + i];
        }

        return length == der.Length - 2 - lengthBytes;
    }
}
