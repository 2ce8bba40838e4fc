using System.Diagnostics.CodeAnalysis;

namespace KubeCodegen.Cache;

/// <summary>Walks the entries of a <see cref="PersistentMap{TKey,TEntry}"/>.</summary>
internal struct MapEnumerator<TEntry>
    where TEntry : class
{
    // 32 bits of hash are seven levels, and one more for entries of one hash.
    private const int Levels = 9;

    private readonly (MapNode Node, int Next)[] _path;
    private int _depth;

    public MapEnumerator(MapNode root)
    {
        _path = new (MapNode, int)[Levels];
        _path[0] = (root, 0);
    }

    [AllowNull]
    public TEntry Current { get; private set; }

    public bool MoveNext()
    {
        while (_depth >= 0)
        {
            ref var at = ref _path[_depth];
            if (at.Next == at.Node.Slots.Length)
            {
                _depth--;
                continue;
            }

            var slot = at.Node.Slots[at.Next++];
            if (slot is MapNode child)
            {
                _path[++_depth] = (child, 0);
                continue;
            }

            Current = (TEntry)slot;
            return true;
        }

        return false;
    }
}
