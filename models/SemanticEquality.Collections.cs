namespace KubeCodegen;

// Null equals empty everywhere: Go's JSON drops both from an object, so nobody can tell what was sent.
public static partial class SemanticEquality
{
    /// <summary>Whether two lists hold the same strings in the same order. Null equals empty.</summary>
    public static bool StringsEqual(IList<string>? left, IList<string>? right) =>
        ReferenceEquals(left, right) || ListsEqual(left, right, static (a, b) => a == b);

    /// <summary>Whether two lists hold equal items in the same order, by the items' own equality: for strings, numbers, booleans and enums.</summary>
    public static bool ListsEqual<T>(IList<T>? left, IList<T>? right) =>
        ListsEqual(left, right, static (a, b) => EqualityComparer<T>.Default.Equals(a, b));

    /// <summary>Whether two lists hold equal items in the same order. Null equals empty.</summary>
    public static bool ListsEqual<T>(IList<T>? left, IList<T>? right, Func<T, T, bool> equal)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        var count = left?.Count ?? 0;
        if (count != (right?.Count ?? 0))
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!equal(left![i], right![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two sequences hold equal items in the same order. Null equals empty. For members that are neither list nor array.</summary>
    public static bool SequencesEqual<T>(IEnumerable<T>? left, IEnumerable<T>? right, Func<T, T, bool> equal)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        using var lefts = (left ?? []).GetEnumerator();
        using var rights = (right ?? []).GetEnumerator();
        while (lefts.MoveNext())
        {
            if (!rights.MoveNext() || !equal(lefts.Current, rights.Current))
            {
                return false;
            }
        }

        return !rights.MoveNext();
    }

    /// <summary>Whether two maps hold the same strings under the same keys. Null equals empty.</summary>
    public static bool StringsEqual(IDictionary<string, string>? left, IDictionary<string, string>? right) =>
        ReferenceEquals(left, right) || MapsEqual(left, right, static (a, b) => a == b);

    /// <summary>Whether two maps hold equal values under the same keys, by the values' own equality: for strings, numbers, booleans and enums.</summary>
    public static bool MapsEqual<T>(IDictionary<string, T>? left, IDictionary<string, T>? right) =>
        MapsEqual(left, right, static (a, b) => EqualityComparer<T>.Default.Equals(a, b));

    /// <summary>Whether two maps hold equal values under the same keys. Null equals empty.</summary>
    public static bool MapsEqual<T>(IDictionary<string, T>? left, IDictionary<string, T>? right, Func<T, T, bool> equal)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if ((left?.Count ?? 0) != (right?.Count ?? 0))
        {
            return false;
        }

        return left switch
        {
            null or { Count: 0 } => true,
            Dictionary<string, T> dictionary => Contains(right!, dictionary, equal),
            _ => Contains(right!, left, equal),
        };
    }

    // Maps of one size are equal when one contains the other.
    private static bool Contains<T>(IDictionary<string, T> map, IDictionary<string, T> entries, Func<T, T, bool> equal)
    {
        foreach (var (key, value) in entries)
        {
            if (!map.TryGetValue(key, out var other) || !equal(value, other))
            {
                return false;
            }
        }

        return true;
    }

    // The same text once more, but a Dictionary known as such is walked without allocating an enumerator.
    private static bool Contains<T>(IDictionary<string, T> map, Dictionary<string, T> entries, Func<T, T, bool> equal)
    {
        foreach (var (key, value) in entries)
        {
            if (!map.TryGetValue(key, out var other) || !equal(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
