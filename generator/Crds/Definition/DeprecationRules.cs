using System.Globalization;
using System.Text;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>deprecationWarning of a version (apiextensions <c>validateDeprecationWarning</c>). The server counts bytes.</summary>
internal static class DeprecationRules
{
    private const int MaximumLength = 256;

    public static void Check(CrdVersion version, FieldPath path, CrdErrors errors)
    {
        if (version.DeprecationWarning is not { } warning)
        {
            return;
        }

        if (!version.IsDeprecated)
        {
            Invalid("can only be set for deprecated versions");
            return;
        }

        if (Encoding.UTF8.GetByteCount(warning) > MaximumLength)
        {
            Invalid("must be <= 256 characters long");
        }

        if (warning.Length == 0)
        {
            Invalid("must not be an empty string");
        }

        if (FindUnprintable(warning) is { } index)
        {
            Invalid("must only contain printable UTF-8 characters; non-printable character found at index " + index.ToString(CultureInfo.InvariantCulture));
        }

        void Invalid(string detail) => errors.Invalid(path, warning, detail);
    }

    /// <summary>The byte at which the first character begins that does not print.</summary>
    private static int? FindUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!GoText.IsPrintable(text, i))
            {
                return Encoding.UTF8.GetByteCount(text.Substring(0, i));
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return null;
    }
}
