using KubeCodegen.Cache;

namespace KubeCodegen.Runtime.Tests.Cache;

public sealed class PersistentMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_map_holds_what_a_dictionary_holds_also_where_hashes_collide(int seed)
    {
        var chance = new Random(seed);
        var (map, model) = (PersistentMap<int, Entry>.Empty, new Dictionary<int, int>());
        for (var step = 0; step < 20_000; step++)
        {
            var key = chance.Next(600);
            if (chance.Next(5) < 3)
            {
                map = map.With(new Entry(key, step));
                model[key] = step;
            }
            else
            {
                map = map.Without(key, Entry.HashOf(key));
                model.Remove(key);
            }

            if (step % 100 == 0)
            {
                Same(model, map);
            }
        }

        Same(model, map);
        foreach (var key in model.Keys)
        {
            map = map.Without(key, Entry.HashOf(key));
        }

        Assert.Equal(0, map.Count);
        Assert.Empty(All(map));
    }

    [Fact]
    public void A_change_leaves_older_maps_as_they_were()
    {
        var maps = new List<PersistentMap<int, Entry>> { PersistentMap<int, Entry>.Empty };
        for (var key = 0; key < 300; key++)
        {
            maps.Add(maps[^1].With(new Entry(key, key)));
        }

        for (var key = 0; key < 300; key++)
        {
            maps.Add(maps[^1].Without(key, Entry.HashOf(key)));
        }

        for (var count = 0; count <= 300; count++)
        {
            Assert.Equal(Enumerable.Range(0, count), All(maps[count]).Select(entry => entry.Key).Order());
            Assert.Equal(Enumerable.Range(count, 300 - count), All(maps[300 + count]).Select(entry => entry.Key).Order());
        }
    }

    [Fact]
    public void A_batch_leaves_the_map_before_it_as_it_was()
    {
        var before = PersistentMap<int, Entry>.Empty;
        for (var key = 0; key < 500; key++)
        {
            before = before.With(new Entry(key, 0));
        }

        var (after, batch) = (before, new object());
        for (var key = 250; key < 1000; key++)
        {
            after = after.With(new Entry(key, 1), batch);
        }

        for (var key = 0; key < 100; key++)
        {
            after = after.Without(key, Entry.HashOf(key), batch);
        }

        Same(Enumerable.Range(0, 500).ToDictionary(key => key, _ => 0), before);
        Same(Enumerable.Range(100, 900).ToDictionary(key => key, key => key < 250 ? 0 : 1), after);
        Same(Enumerable.Range(100, 901).ToDictionary(key => key, key => key == 1000 ? 2 : key < 250 ? 0 : 1), after.With(new Entry(1000, 2)));
        Same(Enumerable.Range(100, 900).ToDictionary(key => key, key => key < 250 ? 0 : 1), after);
    }

    [Fact]
    public void A_change_among_many_makes_little_new()
    {
        var (map, batch) = (PersistentMap<int, Entry>.Empty, new object());
        for (var key = 0; key < 100_000; key++)
        {
            map = map.With(new Spread(key), batch);
        }

        var entry = new Spread(77);
        map.With(entry);
        var before = GC.GetAllocatedBytesForCurrentThread();
        map.With(entry);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 2_000);
    }

    private static void Same(Dictionary<int, int> model, PersistentMap<int, Entry> map)
    {
        Assert.Equal(model.Count, map.Count);
        Assert.Equal(model.OrderBy(pair => pair.Key), All(map).Select(entry => KeyValuePair.Create(entry.Key, entry.Value)).OrderBy(pair => pair.Key));
        Assert.All(model, pair => Assert.Equal(pair.Value, map.Find(pair.Key, Entry.HashOf(pair.Key))?.Value));
        Assert.Null(map.Find(-1, Entry.HashOf(-1)));
        Assert.Null(map.Find(100_000, Entry.HashOf(0)));
    }

    private static List<Entry> All(PersistentMap<int, Entry> map)
    {
        var entries = new List<Entry>();
        var all = map.GetEnumerator();
        while (all.MoveNext())
        {
            entries.Add(all.Current);
        }

        return entries;
    }

    // A third of the keys share their hash with another one, and many hashes differ in their highest bits only.
    private class Entry(int key, int value, int hash) : MapEntry<int>(key, hash)
    {
        public Entry(int key, int value)
            : this(key, value, HashOf(key))
        {
        }

        public int Value => value;

        public static int HashOf(int key) => (key % 3) switch { 0 => key / 6, 1 => key << 27, _ => key * 40503 };
    }

    private sealed class Spread(int key) : Entry(key, 0, unchecked(key * (int)2654435769));
}
