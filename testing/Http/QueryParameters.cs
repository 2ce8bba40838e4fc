using System.Globalization;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Http;

/// <summary>The parameters behind the path; a name may come more than once.</summary>
internal sealed class QueryParameters(IReadOnlyList<KeyValuePair<string, string>> pairs)
{
    public static QueryParameters None { get; } = new([]);

    /// <summary>The first value, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var pair in pairs)
            {
                if (pair.Key == name)
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }

    public static QueryParameters Parse(string query)
    {
        if (query.Length <= 1)
        {
            return None;
        }

        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(new(Unescape(equals < 0 ? part : part[..equals]), equals < 0 ? "" : Unescape(part[(equals + 1)..])));
        }

        return new QueryParameters(pairs);
    }

    public IReadOnlyList<string> All(string name) => [.. pairs.Where(pair => pair.Key == name).Select(pair => pair.Value)];

    /// <summary>A flag as apimachinery reads it: whatever is there is true, but for "false" and "0".</summary>
    public bool Flag(string name) => this[name] is { } text && !text.Equals("false", StringComparison.OrdinalIgnoreCase) && text != "0";

    /// <exception cref="Refusal">The value is no whole number.</exception>
    public long? Whole(string name) =>
        this[name] is not { Length: > 0 } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : throw Refusals.BadRequest($"strconv.ParseInt: parsing {GoText.Quote(text)}: invalid syntax");

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
