using KubeCodegen.Cache;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

public sealed class FactoryTests
{
    [Fact]
    public void There_is_one_informer_for_each_kind_namespace_and_selector() => InformerFixture.On(async fixture =>
    {
        var all = fixture.Factory.Informer(Widget.Resource);
        Assert.Same(all, fixture.Factory.Informer(Widget.Resource));
        Assert.Same(all.Lister, fixture.Factory.Lister(Widget.Resource));
        Assert.NotSame(all, fixture.Factory.Informer(Widget.Resource, new("ns")));
        Assert.NotSame(all, fixture.Factory.Informer(Widget.Resource, new(null, "app=web")));
        Assert.Same(fixture.Factory.Informer(Widget.Resource, new("ns")), fixture.Factory.Informer(Widget.Resource, new("ns")));
        Assert.Equal([null, "ns", null], fixture.Namespaces);
        await fixture.Start();
        Assert.Equal(3, fixture.Server.Requests.Count);
    });

    [Fact]
    public void Selectors_and_namespace_of_the_factory_are_those_of_its_informers() => World.Run(async world =>
    {
        await using var fixture = new InformerFixture(world, new() { Scope = new("ns", "app=web", "metadata.name=a") });
        fixture.Factory.Informer(Widget.Resource);
        Assert.Equal(["ns"], fixture.Namespaces);
        fixture.Factory.Informer(Widget.Resource with { IsNamespaced = false, Plural = "globals" });
        Assert.Equal(["ns", null], fixture.Namespaces);
    });

    [Fact]
    public void Started_twice_starts_only_what_is_new() => InformerFixture.On(async fixture =>
    {
        fixture.Factory.Informer(Widget.Resource);
        await fixture.Start();
        await fixture.Start();
        Assert.Single(fixture.Server.Requests);
        fixture.Factory.Informer(Widget.Resource, new("ns"));
        await fixture.Start();
        Assert.Equal(2, fixture.Server.Requests.Count);
    });

    [Fact]
    public void Indexes_of_all_who_ask_are_there() => InformerFixture.On(async fixture =>
    {
        var (one, other) = (new Index<Widget, int>("one", widget => [widget.Value]), new Index<Widget, string>("other", widget => [widget.Metadata.Name]));
        fixture.Factory.Informer(Widget.Resource, store: new() { Indexes = [one] });
        fixture.Server.Put("a", 3);
        await fixture.Start();
        var lister = fixture.Factory.Informer(Widget.Resource, store: new() { Indexes = [one, other] }).Lister;
        Assert.Single(lister.ByIndex(one, 3));
        Assert.Single(lister.ByIndex(other, "a"));
    });

    [Fact]
    public void Waiting_in_vain_says_for_what_and_why() => InformerFixture.On(async fixture =>
    {
        fixture.Factory.Informer(Widget.Resource);
        fixture.Server.IsDown = true;
        fixture.Factory.Start();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), fixture.World.Time);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Factory.WaitForCacheSyncAsync(patience.Token));
        Assert.Equal("These caches have not synced: widgets.test.example.com (simulated: connection refused).", error.Message);
        Assert.IsType<HttpRequestException>(error.InnerException);
    });
}
