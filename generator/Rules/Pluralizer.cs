namespace KubeCodegen.Generator.Rules;

/// <summary>The lower-case plural of a kind, by the two algorithms that Go's tools disagree with each other on.</summary>
internal static class Pluralizer
{
    /// <summary>
    /// What controller-gen and kubebuilder call the resource (gobuffalo/flect 1.0.3 <c>Pluralize</c>, lower-cased), with its surprises:
    /// an acronym that is not written in capitals is repeated (<c>PublicDns</c> → <c>publicdnsdnses</c>).
    /// </summary>
    public static string Flect(string kind)
    {
        var word = CamelWords.Last(kind);
        var rules = FlectRules.Instance;
        if (word.Length == 0)
        {
            return "";
        }

        if (rules.Plurals.TryGetValue(kind, out var plural))
        {
            return plural.ToLowerInvariant();
        }

        var lower = word.ToLowerInvariant();
        if (rules.KnownPlurals.Contains(kind) || rules.KnownPlurals.Contains(lower))
        {
            return kind.ToLowerInvariant();
        }

        var inflected = rules.Plurals.TryGetValue(lower, out plural) ? plural : rules.BySuffix(word);
        return (inflected is not null ? ReplaceWord(kind, word, inflected) : lower[lower.Length - 1] == 's' ? kind : kind + "s").ToLowerInvariant();
    }

    /// <summary>
    /// What client-gen, lister-gen, informer-gen and injection-gen call the resource (gengo's plural namer without exceptions).
    /// </summary>
    public static string Gengo(string kind)
    {
        if (kind.Length < 2)
        {
            return kind.ToLowerInvariant();
        }

        var stem = kind.Substring(0, kind.Length - 1);
        var plural = (kind[kind.Length - 2], kind[kind.Length - 1]) switch
        {
            (_, 's' or 'x' or 'z') or ('c' or 's', 'h') => kind + "es",
            ( >= 'a' and <= 'z' and not ('a' or 'e' or 'i' or 'o' or 'u'), 'y') => stem + "ies",
            ('f', 'e') => stem.Substring(0, stem.Length - 1) + "ves",
            (_, 'f') => stem + "ves",
            _ => kind + "s",
        };
        return plural.ToLowerInvariant();
    }

    private static string ReplaceWord(string kind, string word, string plural) =>
        (kind.EndsWith(word, StringComparison.Ordinal) ? kind.Substring(0, kind.Length - word.Length) : kind) + plural;
}
