namespace KubeCodegen.Generator.Rules;

/// <summary>What flect knows about plurals, read from its tables once.</summary>
internal sealed class FlectRules
{
    private static readonly char[] Separators = [' ', '\n', '\r'];
    private readonly List<(string Suffix, string Plural)> suffixes = [];

    private FlectRules()
    {
        foreach (var entry in Split(FlectTables.Words))
        {
            AddWord(entry);
        }

        // Each rule also has one that leaves its plural as it is, and comes first.
        suffixes.Reverse();
        foreach (var entry in Split(FlectTables.Suffixes))
        {
            var (singular, plural) = Pair(entry);
            suffixes.Add((plural, plural));
            suffixes.Add((singular, plural));
        }

        Acronyms.UnionWith(Split(FlectTables.Acronyms));
    }

    public static FlectRules Instance { get; } = new();

    public Dictionary<string, string> Plurals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> KnownPlurals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>The plural by the first suffix that matches, in the word's own case, or null.</summary>
    public string? BySuffix(string word)
    {
        foreach (var (suffix, plural) in suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - suffix.Length) + plural;
            }
        }

        return null;
    }

    private void AddWord(string entry)
    {
        var (singular, rest) = Pair(entry.TrimEnd('!', '>'));
        var forms = rest.Split('|');
        Plurals.Add(singular, forms[0]);
        if (entry[entry.Length - 1] != '>')
        {
            KnownPlurals.UnionWith(forms);
        }

        if (entry[entry.Length - 1] != '!')
        {
            suffixes.Add((singular, forms[0]));
            suffixes.Add((forms[0], forms[0]));
        }
    }

    private static string[] Split(string table) => table.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static (string Singular, string Plural) Pair(string entry)
    {
        var colon = entry.IndexOf(':');
        return (entry.Substring(0, colon), entry.Substring(colon + 1));
    }
}
