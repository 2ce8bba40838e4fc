namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>The parts of a URL that Go checks letter by letter (<c>net/url</c> <c>parseHost</c>, <c>unescape</c>).</summary>
internal static class GoUrlHost
{
    /// <summary>Host and port; null when they are valid.</summary>
    public static string? Check(string host)
    {
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            return CheckBracketed(host);
        }

        var colon = host.LastIndexOf(':');
        if (colon >= 0 && !IsPort(host.Substring(colon)))
        {
            return $"invalid port {GoText.Quote(host.Substring(colon))} after host";
        }

        return colon >= 0 && host.IndexOf(':') < colon ? $"invalid character \":\" in host name" : CheckCharacters(host);
    }

    public static string? CheckUser(string user) =>
        user.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') || "-._:~!$&'()*+,;=%@".IndexOf(c) >= 0)
            ? CheckEscapes(user)
            : "net/url: invalid userinfo";

    /// <summary>Every percent sign is followed by two hexadecimal digits.</summary>
    public static string? CheckEscapes(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2]))
            {
                return $"invalid URL escape {GoText.Quote(text.Substring(i, Math.Min(3, text.Length - i)))}";
            }
        }

        return null;
    }

    private static string? CheckBracketed(string host)
    {
        var end = host.LastIndexOf(']');
        if (end < 0)
        {
            return "missing ']' in host";
        }

        if (!IsPort(host.Substring(end + 1)))
        {
            return $"invalid port {GoText.Quote(host.Substring(end + 1))} after host";
        }

        var address = host.Substring(1, end - 1);
        var zone = address.IndexOf("%25", StringComparison.Ordinal);
        address = zone < 0 ? address : address.Substring(0, zone);
        return address.IndexOf(':') >= 0 && IpAddresses.IsAddress(address, allowsLeadingZeros: false)
            ? null
            : $"invalid host: ParseAddr({GoText.Quote(address)}): unable to parse IP";
    }

    private static string? CheckCharacters(string host)
    {
        for (var i = 0; i < host.Length; i++)
        {
            var c = host[i];
            if (c == '%')
            {
                // In a host only bytes beyond ASCII, and the percent sign itself, may be escaped.
                var escape = host.Substring(i, Math.Min(3, host.Length - i));
                if (escape.Length < 3 || !Uri.IsHexDigit(escape[1]) || !Uri.IsHexDigit(escape[2]) || (escape[1] < '8' && escape != "%25"))
                {
                    return $"invalid URL escape {GoText.Quote(escape)}";
                }
            }
            else if (c < 0x80 && !char.IsLetterOrDigit(c) && "-_.~!$&'()*+,;=:[]<>\"".IndexOf(c) < 0)
            {
                return $"invalid character {GoText.Quote(c.ToString())} in host name";
            }
        }

        return null;
    }

    private static bool IsPort(string text) => text.Length == 0 || (text[0] == ':' && text.Skip(1).All(c => c is >= '0' and <= '9'));
}
