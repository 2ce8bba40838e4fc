using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Selectors;

/// <summary>Requirements on the labels of an object; all of them have to hold.</summary>
internal sealed record LabelSelector(IReadOnlyList<LabelRequirement> Requirements)
{
    public static LabelSelector Everything { get; } = new([]);

    public bool IsEmpty => Requirements.Count == 0;

    public bool Matches(JsonObject? labels) => Requirements.All(requirement => requirement.Matches(labels));

    /// <summary>As one writes it in a query, the keys in order.</summary>
    public override string ToString() => string.Join(",", Requirements.OrderBy(requirement => requirement.Key, StringComparer.Ordinal).Select(requirement => requirement.ToString()));

    /// <summary>The selector of a field such as <c>spec.selector</c> (meta/v1 <c>LabelSelector</c>); one that is missing matches nothing.</summary>
    public static LabelSelector? Of(JsonObject? selector)
    {
        if (selector is null)
        {
            return null;
        }

        var requirements = new List<LabelRequirement>();
        foreach (var (key, value) in selector.Object("matchLabels") ?? [])
        {
            requirements.Add(new LabelRequirement(key, LabelOperator.In, [value.AsText() ?? ""]));
        }

        foreach (var expression in selector.Objects("matchExpressions"))
        {
            var at = expression.Text("operator") switch
            {
                "In" => LabelOperator.In,
                "NotIn" => LabelOperator.NotIn,
                "Exists" => LabelOperator.Exists,
                _ => LabelOperator.DoesNotExist,
            };
            requirements.Add(new LabelRequirement(expression.Text("key") ?? "", at, [.. expression.Texts("values")]));
        }

        return new LabelSelector(requirements);
    }
}

internal enum LabelOperator
{
    In,
    NotIn,
    Exists,
    DoesNotExist,
    GreaterThan,
    LessThan,
}

/// <summary>One requirement (apimachinery <c>labels.Requirement</c>); an object without the label is not in any set.</summary>
internal sealed record LabelRequirement(string Key, LabelOperator Operator, IReadOnlyList<string> Values)
{
    public override string ToString() => Operator switch
    {
        LabelOperator.In when Values.Count == 1 => $"{Key}={Values[0]}",
        LabelOperator.NotIn when Values.Count == 1 => $"{Key}!={Values[0]}",
        LabelOperator.In => $"{Key} in ({string.Join(",", Values.Order(StringComparer.Ordinal))})",
        LabelOperator.NotIn => $"{Key} notin ({string.Join(",", Values.Order(StringComparer.Ordinal))})",
        LabelOperator.Exists => Key,
        LabelOperator.DoesNotExist => "!" + Key,
        LabelOperator.GreaterThan => $"{Key}>{Values[0]}",
        _ => $"{Key}<{Values[0]}",
    };

    public bool Matches(JsonObject? labels)
    {
        var value = labels is null ? null : labels[Key].AsText();
        return Operator switch
        {
            LabelOperator.In => value is not null && Values.Contains(value),
            LabelOperator.NotIn => value is null || !Values.Contains(value),
            LabelOperator.Exists => value is not null,
            LabelOperator.DoesNotExist => value is null,
            _ => IsBeyond(value),
        };
    }

    private bool IsBeyond(string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var own)
        && long.TryParse(Values[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound)
        && (Operator == LabelOperator.GreaterThan ? own > bound : own < bound);
}
