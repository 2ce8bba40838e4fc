namespace KubeCodegen.Generator.Rules;

/// <summary>Which of several names somebody has probably meant: the one that the fewest slips of the fingers make of it.</summary>
internal static class NearestName
{
    /// <summary>The nearest of the choices; null when none is near. Case counts for nothing.</summary>
    public static string? Of(string name, IEnumerable<string> choices) => choices
        .Where(choice => choice != name)
        .Select(choice => (Choice: choice, Slips: Slips(name.ToLowerInvariant(), choice.ToLowerInvariant())))
        .Where(near => near.Slips <= Math.Max(1, name.Length / 3) && near.Slips < near.Choice.Length)
        .OrderBy(near => near.Slips)
        .ThenBy(near => near.Choice, StringComparer.Ordinal)
        .Select(near => near.Choice)
        .FirstOrDefault();

    /// <summary>Letters left out, put in, mistaken or turned round (the distance of Damerau and Levenshtein between neighbours).</summary>
    private static int Slips(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var mistaken = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(mistaken, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
