namespace KubeCodegen.Cache;

/// <summary>What a <see cref="PersistentMap{TKey,TEntry}"/> holds: it is its own leaf, so that two maps over the same objects share them.</summary>
internal abstract class MapEntry<TKey>(TKey key, int hash)
    where TKey : notnull
{
    public TKey Key { get; } = key;

    public int Hash { get; } = hash;
}
