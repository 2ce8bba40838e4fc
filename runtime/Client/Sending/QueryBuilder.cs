using System.Globalization;
using System.Text;

namespace KubeCodegen.Client;

/// <summary>Writes the parameters of a request; what is null is left out.</summary>
internal sealed class QueryBuilder
{
    private readonly StringBuilder _text = new();

    public QueryBuilder Add(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            _text.Append(_text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public QueryBuilder Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    public QueryBuilder Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whole seconds, rounded up: a time that is asked for is not cut to nothing.</summary>
    public QueryBuilder AddSeconds(string name, TimeSpan? value) =>
        Add(name, value is { } time ? ((long)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture) : null);

    public QueryBuilder AddDryRun(bool isDryRun) => Add("dryRun", isDryRun ? "All" : null);

    public override string ToString() => _text.ToString();
}
