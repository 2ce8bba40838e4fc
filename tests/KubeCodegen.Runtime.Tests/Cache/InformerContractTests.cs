using KubeCodegen.Cache;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>The sentences of the informer's contract.</summary>
public sealed class InformerContractTests
{
    [Fact]
    public void Each_handler_is_told_of_each_change() => InformerFixture.On(async fixture =>
    {
        fixture.Server.Put("a");
        var (one, other) = (fixture.AddRecorder(), fixture.AddRecorder());
        await fixture.Start();
        fixture.Server.Put("a");
        await fixture.World.Pass(0.1);
        fixture.Server.Delete("a");
        await fixture.World.Pass(0.1);

        Assert.Equal("+a@101 *a@102 -a@103", one.Log);
        Assert.Equal(one.Log, other.Log);
        Assert.Equal("a@101=0", one.Changes[1].Old!.ToString());
        Assert.Equal(["stream"], fixture.Server.RequestNames);
    });

    [Fact]
    public void A_slow_handler_neither_blocks_others_nor_loses_changes() => InformerFixture.On(async fixture =>
    {
        var (slow, fast) = (fixture.AddRecorder(), fixture.AddRecorder());
        slow.Work = (_, _) => Task.Delay(TimeSpan.FromSeconds(10), fixture.World.Time, CancellationToken.None);
        await fixture.Start();
        for (var number = 0; number < 5; number++)
        {
            fixture.Server.Put("a", number);
            fixture.Server.Put("b", number);
            await fixture.World.Pass(0.1);
        }

        Assert.Equal(10, fast.Changes.Count);
        await fixture.World.Pass(100);
        Assert.Equal("+a@101 +b@110 *a@109", slow.Log);
        Assert.Equal("a@101=0", slow.Changes[^1].Old!.ToString());
    });

    [Fact]
    public void A_handler_that_lags_hears_of_the_end_of_what_it_knows_and_of_the_latest() => InformerFixture.On(async fixture =>
    {
        var slow = fixture.AddRecorder();
        slow.Work = (_, _) => Task.Delay(TimeSpan.FromSeconds(10), fixture.World.Time, CancellationToken.None);
        fixture.Server.Put("a");
        await fixture.Start();
        await fixture.World.Pass(20);
        fixture.Server.Put("b");
        await fixture.World.Pass(0.1);
        fixture.Server.Delete("a");
        fixture.Server.Put("a");
        fixture.Server.Delete("a");
        fixture.Server.Put("a");
        fixture.Server.Put("a");
        fixture.Server.Put("c");
        fixture.Server.Delete("c");
        await fixture.World.Pass(100);

        Assert.Equal("+a@101 +b@102 -a@103 +a@107 -c@109", slow.Log);
    });

    [Fact]
    public void Waiting_changes_are_as_many_as_there_are_objects_at_most() => InformerFixture.On(async fixture =>
    {
        var registration = fixture.Informer.AddHandler(async (_, cancellationToken) => await Task.Delay(Timeout.InfiniteTimeSpan, fixture.World.Time, cancellationToken));
        await fixture.Start();
        for (var number = 0; number < 1000; number++)
        {
            fixture.Server.Put($"w{number % 7}", number);
        }

        await fixture.World.Pass(1);
        Assert.InRange(registration.Waiting, 6, 7);
    });

    [Fact]
    public void A_handler_that_is_added_later_gets_the_present_state_first() => InformerFixture.On(async fixture =>
    {
        var informer = fixture.Informer;
        fixture.Server.Put("a");
        await fixture.Start();
        fixture.Server.Put("a");
        await fixture.World.Pass(0.1);
        var late = new Recorder();
        var registration = informer.AddHandler(late.Handle);
        fixture.Server.Put("a");
        await fixture.World.Pass(0.1);

        Assert.Equal("+a@102 *a@103", late.Log);
        Assert.True(registration.HasSynced);
        Assert.Equal([true, false], late.Changes.Select(change => change.IsInInitialList));
    });

    [Fact]
    public void What_a_handler_throws_goes_no_further() => InformerFixture.On(async fixture =>
    {
        var (bad, good) = (fixture.AddRecorder(), fixture.AddRecorder());
        bad.Work = (change, _) => change.Object.Value == 1 ? throw new InvalidOperationException("bad") : Task.CompletedTask;
        fixture.Server.Put("a", 1);
        await fixture.Start();
        fixture.Server.Put("a", 2);
        await fixture.World.Pass(0.1);

        Assert.Equal("*a@102", bad.Log);
        Assert.Equal("+a@101 *a@102", good.Log);
        Assert.True(fixture.Informer.HasSynced);
    });

    [Fact]
    public void HasSynced_means_that_every_handler_was_told_the_initial_list() => InformerFixture.On(async fixture =>
    {
        fixture.Server.Put("a");
        fixture.Server.Put("b");
        var slow = fixture.AddRecorder();
        slow.Work = (_, _) => Task.Delay(TimeSpan.FromSeconds(10), fixture.World.Time, CancellationToken.None);
        var waiting = fixture.Factory.WaitForCacheSyncAsync(CancellationToken.None);
        await fixture.Start();
        Assert.True(fixture.Informer.Store.HasSynced);
        Assert.False(fixture.Informer.HasSynced);
        await fixture.World.Pass(15);
        Assert.False(fixture.Informer.HasSynced || waiting.IsCompleted);
        await fixture.World.Pass(5);
        Assert.True(fixture.Informer.HasSynced && waiting.IsCompletedSuccessfully);
    });

    [Fact]
    public void An_empty_list_is_synced_too() => InformerFixture.On(async fixture =>
    {
        fixture.AddRecorder();
        await fixture.Start();
        Assert.True(fixture.Informer.HasSynced);
    });

    [Fact]
    public void A_handler_that_never_stops_being_busy_syncs() => InformerFixture.On(async fixture =>
    {
        fixture.Server.Put("a");
        var busy = fixture.AddRecorder();
        busy.Work = async (_, _) =>
        {
            fixture.Server.Put("b");
            await Task.Delay(TimeSpan.FromSeconds(1), fixture.World.Time, CancellationToken.None);
        };
        await fixture.Start();
        await fixture.World.Pass(100);
        Assert.True(fixture.Informer.HasSynced);
        Assert.True(busy.Changes.Count > 50);
    });

    [Fact]
    public void Nothing_is_delivered_after_StopAsync_has_returned() => InformerFixture.On(async fixture =>
    {
        var slow = fixture.AddRecorder();
        slow.Work = (_, _) => Task.Delay(TimeSpan.FromSeconds(3), fixture.World.Time, CancellationToken.None);
        await fixture.Start();
        fixture.Server.Put("a");
        fixture.Server.Put("b");
        await fixture.World.Pass(1);
        await fixture.Factory.StopAsync(CancellationToken.None);
        Assert.Equal(TimeSpan.FromSeconds(3.5).TotalSeconds, fixture.World.Time.Now.TotalSeconds, 0.1);
        Assert.Equal("+a@101", slow.Log);

        fixture.Server.Put("c");
        await fixture.World.Pass(100);
        Assert.Equal("+a@101", slow.Log);
        Assert.Empty(fixture.Server.Watches);
        Assert.Throws<ObjectDisposedException>(() => fixture.Informer);
    });

    [Fact]
    public void A_handler_that_heeds_its_token_does_not_hold_up_the_stop() => InformerFixture.On(async fixture =>
    {
        var stuck = fixture.AddRecorder();
        stuck.Work = (_, cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, fixture.World.Time, cancellationToken);
        fixture.Server.Put("a");
        await fixture.Start();
        await fixture.Factory.StopAsync(CancellationToken.None);
        Assert.InRange(fixture.World.Time.Now.TotalSeconds, 0, 1);
    });

    [Fact]
    public void A_handler_that_does_not_heed_its_token_is_waited_for_as_long_as_asked() => InformerFixture.On(async fixture =>
    {
        var stuck = fixture.AddRecorder();
        stuck.Work = (_, _) => Task.Delay(TimeSpan.FromHours(1), fixture.World.Time, CancellationToken.None);
        fixture.Server.Put("a");
        await fixture.Start();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), fixture.World.Time);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Factory.StopAsync(patience.Token));
    });

    [Fact]
    public void A_handler_that_is_taken_out_is_told_no_more() => InformerFixture.On(async fixture =>
    {
        var recorder = new Recorder();
        var registration = fixture.Informer.AddHandler(recorder.Handle);
        await fixture.Start();
        fixture.Server.Put("a");
        await fixture.World.Pass(0.1);
        await registration.DisposeAsync();
        fixture.Server.Put("b");
        await fixture.World.Pass(0.1);
        Assert.Equal("+a@101", recorder.Log);
    });

    [Fact]
    public void A_resync_tells_all_objects_again_to_the_handler_that_wants_it() => InformerFixture.On(async fixture =>
    {
        fixture.Server.Put("a");
        var (resyncing, other) = (fixture.AddRecorder(new() { ResyncPeriod = TimeSpan.FromMinutes(1) }), fixture.AddRecorder());
        await fixture.Start();
        await fixture.World.Pass(150);
        Assert.Equal("+a@101 *a@101 *a@101", resyncing.Log);
        Assert.Equal([false, true, true], resyncing.Changes.Select(change => change.IsResync));
        Assert.Equal("+a@101", other.Log);
    });
}
