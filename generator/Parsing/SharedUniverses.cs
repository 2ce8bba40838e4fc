namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// What parsers of this process have found last, so that the generator and the analyzer parse a program once between them.
/// Nothing is kept alive here: an entry is there for as long as its parser remembers it.
/// </summary>
internal static class SharedUniverses<T> where T : class
{
    private const int Places = 64;

    private static readonly (ulong Key, WeakReference<T>? Value)[] Entries = new (ulong, WeakReference<T>?)[Places];

    private static int next;

    /// <param name="key">The hash of everything that the value was made of.</param>
    public static T? Find(ulong key)
    {
        lock (Entries)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key && entry.Value is not null && entry.Value.TryGetTarget(out var value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    public static void Add(ulong key, T value)
    {
        lock (Entries)
        {
            Entries[next] = (key, new WeakReference<T>(value));
            next = (next + 1) % Places;
        }
    }
}
