using System.Globalization;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Addresses of networks (Go <c>net.ParseIP</c>, <c>ParseCIDR</c>, <c>ParseMAC</c>).</summary>
internal static class IpAddresses
{
    /// <param name="allowsLeadingZeros">As Go did up to 1.16, and Kubernetes does where it always did.</param>
    public static bool IsAddress(string text, bool allowsLeadingZeros) =>
        text.IndexOf(':') >= 0 ? IsVersion6(text, allowsLeadingZeros) : IsVersion4(text, allowsLeadingZeros);

    /// <summary>Bits of the host may be set.</summary>
    public static bool IsCidr(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !IsAddress(text.Substring(0, slash), allowsLeadingZeros: true))
        {
            return false;
        }

        var isVersion6 = text.IndexOf(':') >= 0;
        return int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits <= (isVersion6 ? 128 : 32);
    }

    /// <summary>6, 8 or 20 bytes: in pairs with colons or dashes, or in fours with dots.</summary>
    public static bool IsMac(string text)
    {
        var separator = text.Length < 14 ? '\0' : text[2] is ':' or '-' ? text[2] : text[4];
        if (separator is not (':' or '-' or '.'))
        {
            return false;
        }

        var groups = text.Split(separator);
        var size = separator == '.' ? 4 : 2;
        return groups.All(group => group.Length == size && group.All(Uri.IsHexDigit)) && (groups.Length * size / 2) is 6 or 8 or 20;
    }

    private static bool IsVersion4(string text, bool allowsLeadingZeros)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= 255
            && (allowsLeadingZeros || part.Length == 1 || part[0] != '0'));
    }

    private static bool IsVersion6(string text, bool allowsLeadingZeros)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return CountGroups(text, allowsLeadingZeros, isEnd: true) == 8;
        }

        var before = gap == 0 ? 0 : CountGroups(text.Substring(0, gap), allowsLeadingZeros, isEnd: false);
        var after = gap + 2 == text.Length ? 0 : CountGroups(text.Substring(gap + 2), allowsLeadingZeros, isEnd: true);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /// <summary>How many groups of 16 bits; -1 when one is none. An address of version 4 at the end counts for two.</summary>
    private static int CountGroups(string text, bool allowsLeadingZeros, bool isEnd)
    {
        var parts = text.Split(':');
        var last = parts[parts.Length - 1];
        var hasVersion4 = isEnd && last.IndexOf('.') >= 0;
        if (hasVersion4 && !IsVersion4(last, allowsLeadingZeros))
        {
            return -1;
        }

        var groups = hasVersion4 ? parts.Take(parts.Length - 1) : parts;
        return groups.All(group => group.Length is >= 1 and <= 4 && group.All(Uri.IsHexDigit)) ? parts.Length + (hasVersion4 ? 1 : 0) : -1;
    }
}
