using System.Numerics;

namespace KubeCodegen.Cache;

/// <summary>
/// A node of a hash trie: five bits of the hash choose one of up to 32 slots, of which only those in use are there.
/// A slot holds an entry or a node. A node without bits in its bitmap holds entries that have the same hash.
/// </summary>
internal sealed class MapNode(uint bitmap, object[] slots, object? owner)
{
    public const int Bits = 5;

    public uint Bitmap { get; private set; } = bitmap;

    public object[] Slots { get; private set; } = slots;

    public bool IsCollision => Bitmap == 0 && Slots.Length > 0;

    public static uint BitOf(int hash, int shift) => 1u << ((int)((uint)hash >> shift) & 31);

    public int IndexOf(uint bit) => BitOperations.PopCount(Bitmap & (bit - 1));

    public MapNode Replace(int index, object slot, object? batch)
    {
        if (IsOwned(batch))
        {
            Slots[index] = slot;
            return this;
        }

        var slots = (object[])Slots.Clone();
        slots[index] = slot;
        return new MapNode(Bitmap, slots, batch);
    }

    public MapNode Insert(int index, uint bit, object slot, object? batch)
    {
        var slots = new object[Slots.Length + 1];
        Array.Copy(Slots, slots, index);
        slots[index] = slot;
        Array.Copy(Slots, index, slots, index + 1, Slots.Length - index);
        return With(Bitmap | bit, slots, batch);
    }

    public MapNode RemoveAt(int index, uint bit, object? batch)
    {
        var slots = new object[Slots.Length - 1];
        Array.Copy(Slots, slots, index);
        Array.Copy(Slots, index + 1, slots, index, slots.Length - index);
        return With(Bitmap & ~bit, slots, batch);
    }

    private MapNode With(uint bitmap, object[] slots, object? batch)
    {
        if (!IsOwned(batch))
        {
            return new MapNode(bitmap, slots, batch);
        }

        (Bitmap, Slots) = (bitmap, slots);
        return this;
    }

    // Nodes made in a batch are seen by nobody before the batch ends, so they are changed in place.
    private bool IsOwned(object? batch) => batch is not null && ReferenceEquals(owner, batch);
}
