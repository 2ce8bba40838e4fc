using System.Globalization;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>A URL as Go's <c>net/url</c> reads it, as far as the API server looks at it.</summary>
/// <param name="User">Null when there is no user information.</param>
internal sealed record GoUrl(string Scheme, string? User, string Host, string Query, string Fragment)
{
    /// <summary><c>url.Parse</c>: also relative ones.</summary>
    public static bool TryParse(string text, out GoUrl url, out string error)
    {
        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? "" : text.Substring(hash + 1);
        error = Parse(hash < 0 ? text : text.Substring(0, hash), isRequest: false, out url)
            ?? GoUrlHost.CheckEscapes(fragment)
            ?? "";
        url = url with { Fragment = fragment };
        return error.Length == 0;
    }

    /// <summary><c>url.ParseRequestURI</c>: an absolute URL or an absolute path, without a fragment.</summary>
    public static bool TryParseRequest(string text, out GoUrl url) => Parse(text, isRequest: true, out url) is null;

    private static string? Parse(string text, bool isRequest, out GoUrl url)
    {
        url = new GoUrl("", null, "", "", "");
        if (text.Any(c => c is < ' ' or '\x7f'))
        {
            return "net/url: invalid control character in URL";
        }

        if (text.Length == 0 || text == "*")
        {
            return isRequest && text.Length == 0 ? "empty url" : null;
        }

        if (ReadScheme(text, out var scheme, out var rest) is { } error)
        {
            return error;
        }

        var mark = rest.IndexOf('?');
        var query = mark < 0 ? "" : rest.Substring(mark + 1);
        rest = mark < 0 ? rest : rest.Substring(0, mark);
        url = url with { Scheme = scheme, Query = query };
        if (!rest.StartsWith("/", StringComparison.Ordinal))
        {
            return scheme.Length > 0 ? null : isRequest ? "invalid URI for request" : CheckFirstSegment(rest);
        }

        var hasAuthority = rest.StartsWith("//", StringComparison.Ordinal)
            && (scheme.Length > 0 || (!isRequest && !rest.StartsWith("///", StringComparison.Ordinal)));
        return hasAuthority ? ReadAuthority(rest.Substring(2), ref url) : GoUrlHost.CheckEscapes(rest);
    }

    private static string? ReadAuthority(string rest, ref GoUrl url)
    {
        var slash = rest.IndexOf('/');
        var authority = slash < 0 ? rest : rest.Substring(0, slash);
        var at = authority.LastIndexOf('@');
        var host = authority.Substring(at + 1);
        var user = at < 0 ? null : authority.Substring(0, at);
        url = url with { User = user, Host = host };
        return GoUrlHost.Check(host)
            ?? (user is null ? null : GoUrlHost.CheckUser(user))
            ?? GoUrlHost.CheckEscapes(slash < 0 ? "" : rest.Substring(slash));
    }

    private static string? CheckFirstSegment(string path)
    {
        var segment = path.Split('/')[0];
        return segment.IndexOf(':') >= 0 ? "first path segment in URL cannot contain colon" : GoUrlHost.CheckEscapes(path);
    }

    /// <summary>Letters, then also digits and <c>+-.</c>, up to a colon; without one there is no scheme.</summary>
    private static string? ReadScheme(string text, out string scheme, out string rest)
    {
        (scheme, rest) = ("", text);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                    break;
                case (>= '0' and <= '9') or '+' or '-' or '.' when i > 0:
                    break;
                case ':' when i == 0:
                    return "missing protocol scheme";
                case ':':
                    (scheme, rest) = (text.Substring(0, i).ToLower(CultureInfo.InvariantCulture), text.Substring(i + 1));
                    return null;
                default:
                    return null;
            }
        }

        return null;
    }
}
