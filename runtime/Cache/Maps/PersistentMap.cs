namespace KubeCodegen.Cache;

/// <summary>
/// A hash map that never changes: a change makes a new map, which shares all but one path with the old one.
/// Finding, adding and removing take O(log32 n); a reader that holds a map sees one moment, without a lock.
/// </summary>
internal sealed class PersistentMap<TKey, TEntry>
    where TKey : notnull
    where TEntry : MapEntry<TKey>
{
    private readonly MapNode _root;

    private PersistentMap(MapNode root, int count) => (_root, Count) = (root, count);

    public static PersistentMap<TKey, TEntry> Empty { get; } = new(new MapNode(0, [], null), 0);

    public int Count { get; }

    public TEntry? Find(TKey key, int hash)
    {
        var node = _root;
        for (var shift = 0; ; shift += MapNode.Bits)
        {
            if (node.IsCollision)
            {
                return FindAmong(node.Slots, key);
            }

            var bit = MapNode.BitOf(hash, shift);
            if ((node.Bitmap & bit) == 0)
            {
                return null;
            }

            var slot = node.Slots[node.IndexOf(bit)];
            if (slot is MapNode next)
            {
                node = next;
                continue;
            }

            var entry = (TEntry)slot;
            return Is(entry, key, hash) ? entry : null;
        }
    }

    /// <param name="entry">Takes the place of an entry with the same key.</param>
    /// <param name="batch">Any object, to make many changes cheaper: maps made with it may be changed by further calls with it, so none may be read before the last call.</param>
    public PersistentMap<TKey, TEntry> With(TEntry entry, object? batch = null)
    {
        var isNew = true;
        var root = With(_root, entry, 0, batch, ref isNew);
        return new(root, isNew ? Count + 1 : Count);
    }

    /// <summary>The same map when there is no such key.</summary>
    public PersistentMap<TKey, TEntry> Without(TKey key, int hash, object? batch = null)
    {
        if (Find(key, hash) is null)
        {
            return this;
        }

        return Without(_root, key, hash, 0, batch) is MapNode root ? new(root, Count - 1) : Empty;
    }

    /// <summary>All entries, in no particular order.</summary>
    public MapEnumerator<TEntry> GetEnumerator() => new(_root);

    private static MapNode With(MapNode node, TEntry entry, int shift, object? batch, ref bool isNew)
    {
        if (node.IsCollision)
        {
            return WithCollision(node, entry, shift, batch, ref isNew);
        }

        var bit = MapNode.BitOf(entry.Hash, shift);
        var index = node.IndexOf(bit);
        if ((node.Bitmap & bit) == 0)
        {
            return node.Insert(index, bit, entry, batch);
        }

        if (node.Slots[index] is MapNode child)
        {
            return node.Replace(index, With(child, entry, shift + MapNode.Bits, batch, ref isNew), batch);
        }

        var present = (TEntry)node.Slots[index];
        if (Is(present, entry.Key, entry.Hash))
        {
            isNew = false;
            return node.Replace(index, entry, batch);
        }

        return node.Replace(index, Pair(present, entry, shift + MapNode.Bits, batch), batch);
    }

    private static MapNode WithCollision(MapNode node, TEntry entry, int shift, object? batch, ref bool isNew)
    {
        var hash = ((TEntry)node.Slots[0]).Hash;
        if (hash != entry.Hash)
        {
            // The node moves down until the hashes differ; there is such a level, since they do.
            var parent = new MapNode(MapNode.BitOf(hash, shift), [node], batch);
            return With(parent, entry, shift, batch, ref isNew);
        }

        var index = Array.FindIndex(node.Slots, slot => EqualityComparer<TKey>.Default.Equals(((TEntry)slot).Key, entry.Key));
        isNew = index < 0;
        return isNew ? node.Insert(node.Slots.Length, 0, entry, batch) : node.Replace(index, entry, batch);
    }

    private static MapNode Pair(TEntry first, TEntry second, int shift, object? batch)
    {
        if (first.Hash == second.Hash)
        {
            return new MapNode(0, [first, second], batch);
        }

        var (one, other) = (MapNode.BitOf(first.Hash, shift), MapNode.BitOf(second.Hash, shift));
        return one == other
            ? new MapNode(one, [Pair(first, second, shift + MapNode.Bits, batch)], batch)
            : new MapNode(one | other, one < other ? [first, second] : [second, first], batch);
    }

    /// <returns>A node, a single entry that the parent takes over, or null when nothing is left.</returns>
    private static object? Without(MapNode node, TKey key, int hash, int shift, object? batch)
    {
        var bit = node.IsCollision ? 0 : MapNode.BitOf(hash, shift);
        var index = node.IsCollision ? Array.FindIndex(node.Slots, slot => Is((TEntry)slot, key, hash)) : node.IndexOf(bit);
        if (node.Slots[index] is not MapNode child)
        {
            return Shrunk(node.RemoveAt(index, bit, batch), shift);
        }

        return Without(child, key, hash, shift + MapNode.Bits, batch) is { } left
            ? Shrunk(node.Replace(index, left, batch), shift)
            : Shrunk(node.RemoveAt(index, bit, batch), shift);
    }

    // A node below the root that holds a single entry gives it to its parent: a map does not remember what it once held.
    private static object? Shrunk(MapNode node, int shift) => node.Slots.Length switch
    {
        0 => null,
        1 when shift > 0 && node.Slots[0] is not MapNode => node.Slots[0],
        1 when shift > 0 && node.Slots[0] is MapNode { IsCollision: true } collision => collision,
        _ => node,
    };

    private static TEntry? FindAmong(object[] slots, TKey key)
    {
        foreach (var slot in slots)
        {
            if (EqualityComparer<TKey>.Default.Equals(((TEntry)slot).Key, key))
            {
                return (TEntry)slot;
            }
        }

        return null;
    }

    private static bool Is(TEntry entry, TKey key, int hash) => entry.Hash == hash && EqualityComparer<TKey>.Default.Equals(entry.Key, key);
}
