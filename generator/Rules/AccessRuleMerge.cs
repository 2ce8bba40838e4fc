using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// As few rules as say the same, as controller-gen merges them: first the verbs of the same objects, then resources with the same verbs, then groups,
/// then URLs. Rules that meet in a later step only stay apart where merging would grant more than was asked for.
/// </summary>
internal static class AccessRuleMerge
{
    private static readonly EquatableArray<string> Everything = new[] { "*" }.ToEquatableArray();

    public static IReadOnlyList<AccessRule> Merge(IEnumerable<AccessRule> rules)
    {
        var single = rules.SelectMany(rule => rule.Resources.IsEmpty ? [rule] : rule.Resources.Select(resource => rule with { Resources = new[] { resource }.ToEquatableArray() })).Select(Sort);
        var merged = Group(single, rule => Key(rule.Groups, rule.Resources, rule.ResourceNames, rule.Urls), (one, other) => one with { Verbs = Union(one.Verbs, other.Verbs) });
        merged = Group(merged, rule => Key(rule.Groups, rule.ResourceNames, rule.Urls, rule.Verbs), (one, other) => one with { Resources = Union(one.Resources, other.Resources) });
        merged = Group(merged, rule => Key(rule.Resources, rule.ResourceNames, rule.Urls, rule.Verbs), (one, other) => one with { Groups = Union(one.Groups, other.Groups) });
        merged = Group(merged, rule => Key(rule.Groups, rule.Resources, rule.ResourceNames, rule.Verbs), (one, other) => one with { Urls = Union(one.Urls, other.Urls) });
        return
        [
            .. merged
                .OrderBy(rule => Key(rule.Groups, rule.Resources, rule.ResourceNames, rule.Urls), StringComparer.Ordinal)
                .Select(rule => rule.Verbs.Contains("*") ? rule with { Verbs = Everything } : rule),
        ];
    }

    private static List<AccessRule> Group(IEnumerable<AccessRule> rules, Func<AccessRule, string> key, Func<AccessRule, AccessRule, AccessRule> merge) =>
        [.. rules.GroupBy(key, StringComparer.Ordinal).Select(group => group.Aggregate(merge))];

    private static AccessRule Sort(AccessRule rule) => rule with
    {
        Groups = Union(rule.Groups, []),
        Resources = Union(rule.Resources, []),
        ResourceNames = Union(rule.ResourceNames, []),
        Urls = Union(rule.Urls, []),
        Verbs = Union(rule.Verbs, []),
    };

    private static EquatableArray<string> Union(EquatableArray<string> one, EquatableArray<string> other) =>
        one.Concat(other).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>In controller-gen's spelling, because the order of the rules follows from it.</summary>
    private static string Key(params EquatableArray<string>[] parts) => string.Join(" + ", parts.Select(part => string.Join("&", part)));
}
