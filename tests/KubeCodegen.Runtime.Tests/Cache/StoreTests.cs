using k8s.Models;
using KubeCodegen.Cache;
using KubeCodegen.Client;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

public sealed class StoreTests
{
    private static readonly Index<Widget, int> _byValue = new("value", widget => [widget.Value]);

    [Fact]
    public void Objects_are_found_by_name_namespace_and_index()
    {
        var store = new Store<Widget>(Widget.Resource, new() { Indexes = [_byValue] });
        Put(store, Widget.Of("a", "1", 7));
        Put(store, Widget.Of("b", "2", 7));
        Put(store, Widget.Of("c", "3", 8));

        Assert.Equal("a@1=7", store.Get(new("ns", "a"))?.ToString());
        Assert.Null(store.Get(new("other", "a")));
        Assert.Equal(3, store.List("ns").Count);
        Assert.Empty(store.List("other"));
        Assert.Equal(["a@1=7", "b@2=7"], Names(store.ByIndex(_byValue, 7)));
        Assert.Equal([7, 8], store.IndexKeys(_byValue).Order());
    }

    [Fact]
    public void An_index_follows_changes_and_deletes()
    {
        var store = new Store<Widget>(Widget.Resource, new() { Indexes = [_byValue] });
        Put(store, Widget.Of("a", "1", 7));
        Put(store, Widget.Of("a", "2", 8));
        Assert.Empty(store.ByIndex(_byValue, 7));
        Assert.Equal(["a@2=8"], Names(store.ByIndex(_byValue, 8)));

        store.Writer.ApplyDeletion(new("ns", "a"), "3", null);
        Assert.Empty(store.ByIndex(_byValue, 8));
        Assert.Empty(store.IndexKeys(_byValue));
        Assert.Empty(store.List("ns"));
    }

    [Fact]
    public void Index_functions_run_once_per_change()
    {
        var runs = 0;
        var index = new Index<Widget, int>("counted", widget =>
        {
            runs++;
            return [widget.Value];
        });
        var store = new Store<Widget>(Widget.Resource, new() { Indexes = [index] });
        Put(store, Widget.Of("a", "1", 1));
        Put(store, Widget.Of("a", "2", 2));
        store.Writer.ApplyDeletion(new("ns", "a"), "3", null);
        Assert.Equal(2, runs);
    }

    [Fact]
    public void An_index_can_be_added_later_and_twice()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "1", 7));
        Assert.Contains("'value'", Assert.Throws<ArgumentException>(() => store.ByIndex(_byValue, 7)).Message, StringComparison.Ordinal);
        store.AddIndex(_byValue);
        store.AddIndex(_byValue);
        Put(store, Widget.Of("b", "2", 7));
        Assert.Equal(["a@1=7", "b@2=7"], Names(store.ByIndex(_byValue, 7)));
    }

    [Fact]
    public void What_a_call_returns_is_the_state_of_one_moment()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "1"));
        var all = store.List();
        Put(store, Widget.Of("b", "2"));
        store.Writer.ApplyDeletion(new("ns", "a"), "3", null);
        Assert.Equal(["a@1=0"], Names(all));
        Assert.Single(all);
        Assert.Equal(["b@2=0"], Names(store.List()));
    }

    [Fact]
    public void Objects_are_shared_and_a_copy_is_the_callers()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "1", 7));
        var key = new NamespacedName("ns", "a");
        Assert.Same(store.Get(key), store.List().Single());
        store.GetCopy(key)!.Value = 9;
        Assert.Equal(7, store.Get(key)!.Value);
        Assert.Null(store.GetCopy(new("ns", "none")));
    }

    [Fact]
    public void Managed_fields_are_dropped_unless_all_is_to_be_kept()
    {
        var (store, full) = (new Store<Widget>(Widget.Resource), new Store<Widget>(Widget.Resource, new() { Transform = Transforms.KeepAll }));
        foreach (var target in new[] { store, full })
        {
            var widget = Widget.Of("a", "1");
            widget.Metadata.ManagedFields = [new V1ManagedFieldsEntry()];
            Put(target, widget);
        }

        Assert.Null(store.List().Single().Metadata.ManagedFields);
        Assert.NotNull(full.List().Single().Metadata.ManagedFields);
    }

    [Fact]
    public void Versions_that_cannot_be_compared_are_taken_in_the_order_in_which_they_come()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "v-9", 1));
        Put(store, Widget.Of("a", "v-8", 2));
        Put(store, Widget.Of("a", "007", 3));
        Assert.Equal(3, store.List().Single().Value);
        Assert.Equal("007", store.ResourceVersion);
        store.Writer.ApplyDeletion(new("ns", "a"), "v-1", null);
        Assert.Empty(store.List());
    }

    [Fact]
    public void A_deletion_with_the_version_of_the_last_change_is_one()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "5"));
        Put(store, Widget.Of("b", "6"));
        store.Writer.ApplyDeletion(new("ns", "a"), "5", null);
        Assert.Equal(["b@6=0"], Names(store.List()));
    }

    [Fact]
    public async Task Readers_see_whole_states_while_writes_go_on()
    {
        var store = new Store<Widget>(Widget.Resource, new() { Indexes = [_byValue] });
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var reads = 0;
            do
            {
                // Each state has names 0…n−1 once, and every one of them in the index.
                var all = store.List();
                var names = all.Select(widget => widget.Metadata.Name).ToHashSet(StringComparer.Ordinal);
                Assert.Equal(all.Count, names.Count);
                Assert.All(Enumerable.Range(0, names.Count), number => Assert.Contains($"w{number}", names));
                reads++;
            }
            while (!stop.IsCancellationRequested);

            return reads;
        })).ToArray();
        var version = 0;
        for (var round = 0; round < 20; round++)
        {
            for (var number = 0; number < 200; number++)
            {
                Put(store, Widget.Of($"w{number}", $"{++version}", number % 7));
            }

            for (var number = 199; number >= 0; number--)
            {
                store.Writer.ApplyDeletion(new("ns", $"w{number}"), $"{++version}", null);
            }
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    [Fact]
    public void A_lister_finds_or_says_that_there_is_none()
    {
        var store = new Store<Widget>(Widget.Resource);
        Put(store, Widget.Of("a", "1", labels: ("app", "web")));
        Put(store, Widget.Of("b", "2"));
        var lister = new Lister<Widget>(store);

        Assert.Equal("a", lister.Get("ns", "a").Metadata.Name);
        Assert.Null(lister.Find("ns", "c"));
        var error = Assert.Throws<NotFoundException>(() => lister.Get("ns", "c"));
        Assert.Equal(404, error.Code);
        Assert.Equal("widgets.test.example.com \"c\" not found", error.Message);
        Assert.Equal(["a@1=0"], Names(lister.List(LabelSelector.Parse("app=web"))));
        Assert.Equal(["b@2=0"], Names(lister.List("ns", LabelSelector.Parse("!app"))));
        Assert.Equal(2, lister.List().Count);
    }

    private static void Put(Store<Widget> store, Widget widget) => store.Writer.Apply(store.Writer.Prepare(widget));

    private static IEnumerable<string> Names(IEnumerable<Widget> widgets) => widgets.Select(widget => widget.ToString()).Order(StringComparer.Ordinal);
}
