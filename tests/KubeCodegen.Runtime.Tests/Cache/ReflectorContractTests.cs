using k8s.Models;
using KubeCodegen.Cache;
using KubeCodegen.Client;
using KubeCodegen.Runtime.Tests.Simulation;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>The sentences of the reflector's contract, in their order.</summary>
public sealed class ReflectorContractTests
{
    [Fact]
    public void Every_change_of_a_key_is_delivered_at_least_once_as_its_latest_state() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        await reflector.Start();
        reflector.Server.Put("a", 2);
        reflector.Server.Put("b", 3);
        await reflector.World.Pass(0.1);

        Assert.Equal("+a@101 *a@102 +b@103", reflector.Log);
        Assert.Equal("a@102=2 b@103=3", reflector.Content);
        Assert.Equal("103", reflector.Store.ResourceVersion);
    });

    [Fact]
    public void Changes_while_nothing_is_connected_are_delivered_as_the_latest_state() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        await reflector.Start();
        reflector.Server.IsDown = true;
        await reflector.World.Pass(5);
        reflector.Server.Put("a", 2);
        reflector.Server.Put("a", 3);
        reflector.Server.Compact();
        reflector.Server.IsDown = false;
        await reflector.World.Pass(60);

        Assert.Equal("+a@101 *a@103", reflector.Log);
    });

    [Fact]
    public void A_delete_is_always_delivered() => On(async reflector =>
    {
        reflector.Server.Put("a");
        await reflector.Start();
        reflector.Server.Delete("a");
        await reflector.World.Pass(0.1);

        Assert.Equal("+a@101 -a@102", reflector.Log);
        Assert.Equal(0, reflector.Store.Count);
    });

    [Fact]
    public void An_inferred_delete_says_so_and_carries_the_last_known_state() => On(async reflector =>
    {
        reflector.Server.Put("a", 7);
        reflector.Server.Put("b");
        await reflector.Start();
        reflector.Server.IsDown = true;
        reflector.Server.Put("a", 8);
        reflector.Server.Delete("a");
        reflector.Server.Compact();
        reflector.Server.IsDown = false;
        await reflector.World.Pass(60);

        Assert.Equal("+a@101 +b@102 ~a@101", reflector.Log);
        Assert.Equal(7, reflector.Changes[^1].Object.Value);
    });

    [Fact]
    public void A_name_that_belongs_to_another_object_is_a_delete_and_an_add() => On(async reflector =>
    {
        reflector.Server.Put("a");
        await reflector.Start();
        reflector.Server.IsDown = true;
        reflector.Server.Delete("a");
        reflector.Server.Put("a");
        reflector.Server.Compact();
        reflector.Server.IsDown = false;
        await reflector.World.Pass(60);

        Assert.Equal("+a@101 ~a@101 +a@103", reflector.Log);
    });

    [Fact]
    public void Nothing_older_than_what_was_delivered_is_delivered_later() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Put("a", 1);
        reflector.Server.Put("a", 2);
        reflector.Server.Put("b");
        reflector.Server.Delete("b");
        await reflector.World.Pass(0.1);
        reflector.Server.Watches[0].Repeat(4);
        await reflector.World.Pass(0.1);

        Assert.Equal("+a@101 *a@102 +b@103 -b@104", reflector.Log);
    });

    [Fact]
    public void A_list_that_is_older_than_what_was_delivered_is_asked_for_again() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        await reflector.Start();
        reflector.Server.Put("a", 2);
        await reflector.World.Pass(0.1);
        reflector.Server.StaleLists = (2, 101);
        reflector.Server.Watches[0].Fail(410, "Expired");
        await reflector.World.Pass(60);

        Assert.Equal("+a@101 *a@102", reflector.Log);
        Assert.Equal(["list", "watch 101", "list", "list", "list", "watch 102"], reflector.Server.RequestNames.Skip(1));
    });

    [Fact]
    public void When_the_list_stays_older_the_history_has_gone_back_and_is_taken_over() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        reflector.Server.Put("b", 1);
        await reflector.Start();
        reflector.Server.Put("a", 2);
        reflector.Server.Put("a", 3);
        await reflector.World.Pass(0.1);
        reflector.Server.Restore(2);
        reflector.Server.Put("b", 9);
        reflector.Server.Compact();
        await reflector.World.Pass(900);

        Assert.Equal("a@101=1 b@103=9", reflector.Content);
    });

    [Fact]
    public void The_store_is_replaced_never_emptied_by_a_relist() => On(async reflector =>
    {
        for (var number = 0; number < 10; number++)
        {
            reflector.Server.Put($"a{number}");
        }

        reflector.Server.LargestPage = 2;
        await reflector.Start();
        var counts = new List<int>();
        reflector.Server.BeforePage = _ => counts.Add(reflector.Store.Count);
        reflector.Server.Watches[0].Fail(410, "Expired");
        await reflector.World.Pass(10);

        Assert.Equal([10, 10, 10, 10, 10], counts);
        Assert.Equal(10, reflector.Changes.Count);
    });

    [Fact]
    public void HasSynced_means_that_the_initial_list_has_reached_the_store() => On(async reflector =>
    {
        reflector.Server.Put("a");
        reflector.Server.Put("b");
        reflector.Server.LargestPage = 1;
        var seen = new List<bool>();
        reflector.Server.BeforePage = _ => seen.Add(reflector.Store.HasSynced);
        await reflector.Start();

        Assert.Equal([false, false], seen);
        Assert.True(reflector.Store.HasSynced);
        Assert.All(reflector.Changes, change => Assert.True(change.IsInInitialList));
    });

    [Fact]
    public void An_object_that_does_not_parse_is_reported_with_its_name_and_skipped() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        reflector.Server.Put("broken", isBroken: true);
        await reflector.Start();
        reflector.Server.Put("a", isBroken: true);
        reflector.Server.Put("b");
        await reflector.World.Pass(0.1);

        Assert.Equal("+a@101 +b@104", reflector.Log);
        Assert.Equal(["ns/broken", "ns/a"], reflector.Unreadable.Select(one => one.Key.ToString()));
        Assert.Equal("104", reflector.Store.ResourceVersion);
    });

    [Fact]
    public void What_the_store_had_of_an_object_that_does_not_parse_stays() => On(async reflector =>
    {
        reflector.Server.Put("a", 1);
        await reflector.Start();
        reflector.Server.Put("a", 2, isBroken: true);
        await reflector.World.Pass(0.1);
        reflector.Server.Watches[0].Fail(410, "Expired");
        await reflector.World.Pass(10);
        Assert.Equal("a@101=1", reflector.Content);

        reflector.Server.Put("a", 3);
        reflector.Server.Put("a", 4, isBroken: true);
        reflector.Server.Delete("a");
        await reflector.World.Pass(0.1);
        Assert.Equal("+a@101 *a@103 ~a@103", reflector.Log);
    });

    [Fact]
    public void A_transform_that_throws_skips_the_object() => World.Run(async world =>
    {
        await using var reflector = new Fixture(world, store: new() { Transform = value => value.Value == 2 ? throw new FormatException() : value });
        reflector.Server.Put("a", 2);
        await reflector.Start();
        reflector.Server.Put("b", 1);
        await world.Pass(0.1);

        Assert.Equal("+b@102", reflector.Log);
        Assert.Equal("ns/a", Assert.Single(reflector.Unreadable).Key.ToString());
    });

    [Fact]
    public void A_connection_that_is_silent_for_the_servers_timeout_and_five_seconds_is_cut() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Watches[0].IsSilent = true;
        reflector.Server.Put("a");
        await reflector.World.Pass(600 + 5);

        Assert.Equal("+a@101", reflector.Log);
        var cut = reflector.Server.Requests[^1].At - reflector.Server.Requests[^2].At;
        Assert.InRange(cut.TotalSeconds, 305, 605.1);
    });

    [Fact]
    public void A_watch_that_closes_twice_within_a_second_without_an_event_backs_off_and_lists() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Requests.Clear();
        await CloseNext(reflector);
        await CloseNext(reflector);
        await reflector.World.Pass(2);

        Assert.Equal(["watch 100", "list", "watch 100"], reflector.Server.RequestNames);
        Assert.InRange((reflector.Server.Requests[1].At - reflector.Server.Requests[0].At).TotalSeconds, 0.8, 1.7);
    });

    [Fact]
    public void A_watch_that_ends_in_time_goes_on_where_it_was() => On(async reflector =>
    {
        reflector.Server.Put("a");
        await reflector.Start();
        await reflector.World.Pass(3600);

        Assert.Equal("+a@101", reflector.Log);
        Assert.Equal("stream", reflector.Server.RequestNames.First());
        Assert.Equal("list", reflector.Server.RequestNames.ElementAt(1));
        Assert.All(reflector.Server.RequestNames.Skip(2), request => Assert.Equal("watch 101", request));
        Assert.InRange(reflector.Server.Requests.Count, 8, 15);
    });

    [Fact]
    public void A_watch_goes_on_from_the_last_bookmark() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Watches[0].Enqueue(new(WatchEventType.Bookmark, null) { ResourceVersion = "150" });
        await reflector.World.Pass(1);
        Assert.Equal("150", reflector.Store.ResourceVersion);
        reflector.Server.Watches[0].Close();
        await reflector.World.Pass(1);
        Assert.Equal("watch 150", reflector.Server.RequestNames.Last());
    });

    [Fact]
    public void Gone_at_the_start_of_a_watch_lists_again() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.IsDown = true;
        reflector.Server.Put("a");
        reflector.Server.Compact();
        reflector.Server.IsDown = false;
        await reflector.World.Pass(10);

        Assert.Equal(["watch 100", "list", "watch 101"], reflector.Server.RequestNames.TakeLast(3));
        Assert.Equal("+a@101", reflector.Log);
    });

    [Fact]
    public void Gone_in_the_middle_of_a_watch_lists_again() => On(async reflector =>
    {
        await reflector.Start();
        await reflector.World.Pass(2);
        reflector.Server.Watches[0].Break(new GoneException("gone", new V1Status { Code = 410 }));
        await reflector.World.Pass(1);
        Assert.Equal(["watch 100", "list", "watch 100"], reflector.Server.RequestNames.TakeLast(3));
    });

    [Fact]
    public void Gone_as_an_error_event_lists_again() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Watches[0].Fail(410, "Expired");
        await reflector.World.Pass(0.1);
        Assert.Equal(["watch 100", "list", "watch 100"], reflector.Server.RequestNames.TakeLast(3));
    });

    [Fact]
    public void Another_error_event_goes_on_where_it_was_after_a_while() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Watches[0].Fail(500, "InternalError");
        await reflector.World.Pass(0.7);
        Assert.Empty(reflector.Server.Watches);
        Assert.NotNull(reflector.Reflector.LastError);
        await reflector.World.Pass(1);
        Assert.Equal(["watch 100", "watch 100"], reflector.Server.RequestNames.TakeLast(2));
    });

    [Fact]
    public void Watches_that_keep_expiring_are_not_listed_for_without_a_pause() => On(async reflector =>
    {
        await reflector.Start();
        for (var second = 0; second < 600; second++)
        {
            reflector.Server.Watches.FirstOrDefault()?.Fail(410, "Expired");
            await reflector.World.Pass(0.1);
        }

        Assert.InRange(reflector.Server.RequestNames.Count(request => request == "list"), 4, 9);
    });

    [Fact]
    public void An_expired_continue_token_restarts_the_list_without_pages() => On(async reflector =>
    {
        for (var number = 0; number < 3; number++)
        {
            reflector.Server.Put($"a{number}");
        }

        reflector.Server.LargestPage = 2;
        reflector.Server.BeforePage = options =>
        {
            if (options.Continue is not null)
            {
                reflector.Server.LargestPage = 100;
                reflector.Server.Put("late");
                reflector.Server.Compact();
            }
        };
        await reflector.Start();

        Assert.Equal(["list", "list continue", "list all", "watch 104"], reflector.Server.RequestNames.Skip(1));
        Assert.Equal(4, reflector.Store.Count);
    });

    [Fact]
    public void A_streaming_list_is_asked_for_first_and_goes_on_as_the_watch() => World.Run(async world =>
    {
        await using var reflector = new Fixture(world);
        reflector.Server.Streaming = Streaming.Works;
        reflector.Server.Put("a");
        reflector.Server.Put("b");
        await reflector.Start();
        reflector.Server.Put("a");
        await world.Pass(0.1);

        Assert.Equal(["stream"], reflector.Server.RequestNames);
        Assert.Equal("+a@101 +b@102 *a@103", reflector.Log);
        Assert.Equal([true, true, false], reflector.Changes.Select(change => change.IsInInitialList));
    });

    [Fact]
    public void Where_streaming_lists_are_refused_the_fallback_is_remembered() => On(async reflector =>
    {
        await reflector.Start();
        reflector.Server.Watches[0].Fail(410, "Expired");
        await reflector.World.Pass(0.1);

        Assert.Equal(["stream", "list", "watch 100", "list", "watch 100"], reflector.Server.RequestNames);
    });

    [Fact]
    public void A_streaming_list_that_does_not_come_to_its_end_is_given_up() => World.Run(async world =>
    {
        await using var reflector = new Fixture(world);
        reflector.Server.Streaming = Streaming.Endless;
        reflector.Server.Put("a");
        await reflector.Start();
        Assert.False(reflector.Store.HasSynced);
        await world.Pass(31);

        reflector.Server.Watches[0].Fail(410, "Expired");
        await world.Pass(0.1);

        Assert.Equal(["stream", "list", "watch 101", "list", "watch 101"], reflector.Server.RequestNames);
        Assert.Equal("+a@101", reflector.Log);
    });

    [Fact]
    public void Streams_that_break_before_their_end_take_turns_with_pages() => World.Run(async world =>
    {
        await using var reflector = new Fixture(world);
        reflector.Server.Streaming = Streaming.Endless;
        await reflector.Start();
        reflector.Server.Watches[0].Break();
        await world.Pass(2);
        reflector.Server.Watches[0].Break();
        await world.Pass(5);

        Assert.Equal(["stream", "stream", "list", "watch 100"], reflector.Server.RequestNames);
        Assert.True(reflector.Store.HasSynced);
    });

    [Fact]
    public void Cancellation_ends_everything_and_nothing_is_delivered_afterwards() => On(async reflector =>
    {
        await reflector.Start();
        var before = reflector.World.Time.Now;
        await reflector.Stop();
        Assert.True(reflector.World.Time.Now - before < TimeSpan.FromSeconds(1));
        reflector.Server.Put("a");
        await reflector.World.Pass(100);
        Assert.Empty(reflector.Changes);
        Assert.Empty(reflector.Server.Watches);
    });

    [Fact]
    public void Cancellation_ends_a_request_that_hangs_and_a_pause() => On(async reflector =>
    {
        reflector.Server.Hangs = true;
        await reflector.Start();
        var before = reflector.World.Time.Now;
        await reflector.Stop();
        Assert.True(reflector.World.Time.Now - before < TimeSpan.FromSeconds(1));
    });

    [Fact]
    public void A_list_that_hangs_is_tried_again() => On(async reflector =>
    {
        reflector.Server.Hangs = true;
        await reflector.Start();
        await reflector.World.Pass(100);
        Assert.IsType<TimeoutException>(reflector.Reflector.LastError);
        reflector.Server.Hangs = false;
        await reflector.World.Pass(100);
        Assert.True(reflector.Store.HasSynced);
    });

    [Fact]
    public void Failures_back_off_from_800_ms_to_30_s_and_begin_anew_after_success() => On(async reflector =>
    {
        reflector.Server.Streaming = Streaming.Works;
        reflector.Server.IsDown = true;
        await reflector.Start();
        await reflector.World.Pass(300);
        TimeSpan[] pauses = [.. reflector.Server.Requests.Zip(reflector.Server.Requests.Skip(1), (one, other) => other.At - one.At)];
        for (var number = 0; number < pauses.Length; number++)
        {
            var step = Math.Min(30, 0.8 * Math.Pow(2, number));
            Assert.InRange(pauses[number].TotalSeconds, step, Math.Min(30.01, (step * 2) + 0.01));
        }

        Assert.Contains(pauses, pause => pause.TotalSeconds >= 30);
        reflector.Server.IsDown = false;
        await reflector.World.Pass(60);
        reflector.Server.IsDown = true;
        await reflector.World.Pass(1.7);
        Assert.InRange((reflector.Server.Requests[^1].At - reflector.World.Time.Now).TotalSeconds, -1, 0);
    });

    [Fact]
    public void A_server_that_asks_for_a_pause_gets_it() => On(async reflector =>
    {
        reflector.Server.Failures.Enqueue(new KubernetesApiException("busy", new V1Status { Code = 429 }) { RetryAfter = TimeSpan.FromSeconds(17) });
        await reflector.Start();
        await reflector.World.Pass(30);
        Assert.InRange((reflector.Server.Requests[1].At - reflector.Server.Requests[0].At).TotalSeconds, 17, 17.1);
    });

    private static void On(Func<Fixture, Task> test) => World.Run(async world =>
    {
        await using var reflector = new Fixture(world);
        await test(reflector);
    });

    private static async Task CloseNext(Fixture reflector)
    {
        reflector.Server.Watches[0].Close();
        await reflector.World.Pass(0.1);
    }
}
