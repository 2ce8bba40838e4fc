using System.Text;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Selectors;

/// <summary>Requirements on fields of an object; all of them have to hold.</summary>
internal sealed record FieldSelector(IReadOnlyList<FieldRequirement> Requirements)
{
    public static FieldSelector Everything { get; } = new([]);

    public bool IsEmpty => Requirements.Count == 0;

    /// <summary>The one name that can match, or null.</summary>
    public string? Name => Requirements.FirstOrDefault(requirement => requirement is { Field: "metadata.name", IsEqual: true })?.Value;

    /// <param name="field">The value of a field as text; one that is missing is empty.</param>
    public bool Matches(Func<string, string> field) => Requirements.All(requirement => (field(requirement.Field) == requirement.Value) == requirement.IsEqual);

    /// <exception cref="Refusal">The text is no selector (apimachinery <c>fields/selector.go</c>).</exception>
    public static FieldSelector Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Everything;
        }

        var requirements = new List<FieldRequirement>();
        foreach (var term in Terms(text))
        {
            if (term.Length == 0)
            {
                continue;
            }

            requirements.Add(Requirement(term) ?? throw Refusals.BadRequest($"invalid selector: '{text}'; can't understand '{term}'"));
        }

        return new FieldSelector(requirements);
    }

    private static FieldRequirement? Requirement(string term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            if (term[i] == '\\')
            {
                i++;
            }
            else if (term.AsSpan(i) is ['!', '=', .. var unequal])
            {
                return new FieldRequirement(term[..i], Unescape(unequal), IsEqual: false);
            }
            else if (term[i] == '=')
            {
                var value = term.AsSpan(i + 1);
                return new FieldRequirement(term[..i], Unescape(value is ['=', ..] ? value[1..] : value), IsEqual: true);
            }
        }

        return null;
    }

    /// <summary>Parts between commas; a backslash takes a comma for itself.</summary>
    private static IEnumerable<string> Terms(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == ',')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static string Unescape(ReadOnlySpan<char> value)
    {
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
            {
                i++;
            }

            plain.Append(value[i]);
        }

        return plain.ToString();
    }
}

internal sealed record FieldRequirement(string Field, string Value, bool IsEqual);
