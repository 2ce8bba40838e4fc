using System.Globalization;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// Sorts API versions by Kubernetes' priority, the most preferred first: v10, v2, v1, v11beta2, v10beta3, v3beta1, v12alpha1, then names
/// that are no versions in alphabetical order (apimachinery <c>version.CompareKubeAwareVersionStrings</c>, reversed).
/// </summary>
internal sealed class VersionOrder : IComparer<string>
{
    public static VersionOrder Instance { get; } = new();

    private enum Stability
    {
        Alpha,
        Beta,
        Stable,
    }

    /// <returns>Negative when <paramref name="x"/> comes before <paramref name="y"/>; null comes last.</returns>
    public int Compare(string? x, string? y)
    {
        if (x == y)
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? 1 : -1;
        }

        return (Parse(x), Parse(y)) switch
        {
            ({ } left, { } right) => right.CompareTo(left),
            (null, null) => string.CompareOrdinal(x, y),
            (null, _) => 1,
            _ => -1,
        };
    }

    /// <summary><c>v1beta2</c> in its parts; null for other names and for numbers beyond 64 bits.</summary>
    private static (Stability Stability, long Major, long Minor)? Parse(string version)
    {
        var position = 1;
        if (version.Length < 2 || version[0] != 'v' || ReadNumber(version, ref position) is not { } major)
        {
            return null;
        }

        var rest = version.Substring(position);
        return rest switch
        {
            "" => (Stability.Stable, major, 0),
            ['a', 'l', 'p', 'h', 'a', .. var minor] => Pre(Stability.Alpha, minor),
            ['b', 'e', 't', 'a', .. var minor] => Pre(Stability.Beta, minor),
            _ => null,
        };

        (Stability, long, long)? Pre(Stability stability, string minor)
        {
            var start = 0;
            return ReadNumber(minor, ref start) is { } number && start == minor.Length ? (stability, major, number) : null;
        }
    }

    private static long? ReadNumber(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return long.TryParse(text.Substring(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
