using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>Which labels objects have to have: all of its requirements hold. Immutable.</summary>
public sealed class LabelSelector
{
    private LabelSelector(IEnumerable<LabelRequirement> requirements) =>
        Requirements = [.. requirements.OrderBy(requirement => requirement.Key, StringComparer.Ordinal)];

    /// <summary>Selects every object.</summary>
    public static LabelSelector Everything { get; } = new([]);

    /// <summary>The requirements, by key.</summary>
    public IReadOnlyList<LabelRequirement> Requirements { get; }

    /// <summary>Reads kubectl's syntax: <c>app=web,tier!=db,env in (a,b),zone notin (c),ready,!old,size&gt;3</c>. Nothing selects everything.</summary>
    /// <exception cref="FormatException">The text is no selector; the message says at what.</exception>
    public static LabelSelector Parse(string? text) =>
        TryParse(text, out var selector, out var problem) ? selector : throw new FormatException($"'{text}' is no label selector: {problem}.");

    /// <summary>Reads kubectl's syntax.</summary>
    /// <param name="text">The selector; nothing selects everything.</param>
    /// <param name="selector">The selector, or <see cref="Everything"/> when there is a problem.</param>
    /// <param name="problem">What is wrong with the text; null when nothing is.</param>
    public static bool TryParse(string? text, out LabelSelector selector, out string? problem)
    {
        var (requirements, found) = LabelSelectorParser.Parse(text ?? "");
        problem = found;
        selector = problem is null && requirements.Count > 0 ? new(requirements) : Everything;
        return problem is null;
    }

    /// <summary>All of these labels with these values; no labels select everything.</summary>
    public static LabelSelector Of(IEnumerable<KeyValuePair<string, string>> labels) =>
        new(labels.Select(label => new LabelRequirement(label.Key, LabelOperator.In, [label.Value])));

    /// <summary>What a field such as <c>spec.selector</c> means: an empty one selects everything, one that is null selects nothing and gives null.</summary>
    /// <exception cref="FormatException">An operator is none of <c>In</c>, <c>NotIn</c>, <c>Exists</c>, <c>DoesNotExist</c>.</exception>
    public static LabelSelector? Of(V1LabelSelector? selector) => selector is null ? null : new(
    [
        .. (selector.MatchLabels ?? new Dictionary<string, string>()).Select(label => new LabelRequirement(label.Key, LabelOperator.In, [label.Value])),
        .. (selector.MatchExpressions ?? []).Select(expression => new LabelRequirement(
            expression.Key, OperatorOf(expression.OperatorProperty), [.. (expression.Values ?? []).Order(StringComparer.Ordinal)])),
    ]);

    /// <summary>Whether labels are selected; null is no labels.</summary>
    public bool Matches(IDictionary<string, string>? labels)
    {
        foreach (var requirement in Requirements)
        {
            if (!requirement.Matches(labels))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In kubectl's syntax, ordered: equal selectors give equal texts.</summary>
    public override string ToString() => string.Join(',', Requirements);

    private static LabelOperator OperatorOf(string name) => name switch
    {
        "In" => LabelOperator.In,
        "NotIn" => LabelOperator.NotIn,
        "Exists" => LabelOperator.Exists,
        "DoesNotExist" => LabelOperator.DoesNotExist,
        _ => throw new FormatException($"'{name}' is no operator of a label selector; there are In, NotIn, Exists and DoesNotExist."),
    };
}
