using System.Globalization;

namespace KubeCodegen.Testing.Http;

/// <summary>One type of an Accept or Content-Type header, with its parameters.</summary>
internal sealed record MediaType(string Type, string Subtype, IReadOnlyDictionary<string, string> Parameters)
{
    public string Name => Type + "/" + Subtype;

    private double Quality => Parameters.TryGetValue("q", out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 1;

    /// <summary>The types of an Accept header, the preferred ones first.</summary>
    public static IReadOnlyList<MediaType> ParseAccept(string? header) => string.IsNullOrWhiteSpace(header)
        ? [new MediaType("*", "*", new Dictionary<string, string>())]
        : [.. header.Split(',').Select(Parse).OfType<MediaType>().OrderByDescending(type => type.Quality)];

    public static MediaType? Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var slash = parts[0].IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0)
        {
            return null;
        }

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in parts.Skip(1))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parameters[parameter[..equals].Trim()] = parameter[(equals + 1)..].Trim().Trim('"');
            }
        }

        return new MediaType(parts[0][..slash].ToLowerInvariant(), parts[0][(slash + 1)..].ToLowerInvariant(), parameters);
    }

    public string? Parameter(string name) => Parameters.GetValueOrDefault(name);

    public bool Includes(string type, string subtype) => (Type == "*" || Type == type) && (Subtype == "*" || Subtype == subtype);
}
