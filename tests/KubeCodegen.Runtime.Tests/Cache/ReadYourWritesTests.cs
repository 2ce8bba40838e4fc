using KubeCodegen.Cache;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>After a write returns, a lister of the same factory does not show an older state of the object.</summary>
public sealed class ReadYourWritesTests
{
    [Fact]
    public void A_created_object_is_shown_before_the_watch_brings_it() => Lagging(async (fixture, recorder) =>
    {
        Write(fixture, "a", 1);
        Assert.Equal("a@101=1", Shown(fixture));
        await CatchUp(fixture);
        Assert.Equal("a@101=1", Shown(fixture));
        Assert.Equal("+a@101", recorder.Log);
    });

    [Fact]
    public void An_update_is_not_taken_back_by_older_events() => Lagging(async (fixture, recorder) =>
    {
        fixture.Server.Put("a", 1);
        fixture.Server.Put("a", 2);
        Write(fixture, "a", 3);
        Assert.Equal("a@103=3", Shown(fixture));
        await CatchUp(fixture);
        Assert.Equal("+a@103", recorder.Log);
        fixture.Server.Put("a", 4);
        await fixture.World.Pass(0.1);
        Assert.Equal("+a@103 *a@104", recorder.Log);
    });

    [Fact]
    public void A_deleted_object_does_not_come_back_by_older_events() => Lagging(async (fixture, recorder) =>
    {
        fixture.Server.Put("a", 1);
        fixture.Server.Put("a", 2);
        var gone = fixture.Server.Delete("a")!;
        fixture.Writes.Deleted(Widget.Resource, new("ns", "a"), gone.Uid, null);
        await CatchUp(fixture);
        Assert.Empty(recorder.Changes);
        fixture.Server.Put("a", 3);
        await fixture.World.Pass(0.1);
        Assert.Equal("+a@104", recorder.Log);
    });

    [Fact]
    public void A_delete_is_told_once() => Lagging(async (fixture, recorder) =>
    {
        Write(fixture, "a", 1);
        Delete(fixture, "a");
        Assert.Equal("", Shown(fixture));
        await CatchUp(fixture);
        Assert.Equal("", Shown(fixture));
        Assert.Equal("~a@101", recorder.Log);
    });

    [Fact]
    public void A_delete_and_a_create_of_one_name_are_shown_as_they_were_written() => Lagging(async (fixture, recorder) =>
    {
        Write(fixture, "a", 1);
        await CatchUp(fixture);
        Lag(fixture);
        Delete(fixture, "a");
        Write(fixture, "a", 2);
        Assert.Equal("a@103=2", Shown(fixture));
        await CatchUp(fixture);
        Assert.Equal("a@103=2", Shown(fixture));
        Assert.Equal("+a@101 ~a@101 +a@103", recorder.Log);
    });

    [Fact]
    public void A_write_that_the_watch_has_passed_already_changes_nothing() => InformerFixture.On(async fixture =>
    {
        var recorder = fixture.AddRecorder();
        await fixture.Start();
        var (first, second) = (fixture.Server.Put("a", 1), fixture.Server.Put("a", 2));
        await fixture.World.Pass(0.1);
        fixture.Writes.Written(Widget.Resource, first.Decode());
        Assert.Equal("a@102=2", Shown(fixture));
        fixture.Server.Delete("a");
        await fixture.World.Pass(0.1);
        fixture.Writes.Written(Widget.Resource, second.Decode());
        fixture.Writes.Deleted(Widget.Resource, new("ns", "a"), first.Uid, null);
        await fixture.World.Pass(0.1);
        Assert.Equal("", Shown(fixture));
        Assert.Equal("+a@102 -a@103", recorder.Log);
    });

    [Fact]
    public void A_list_that_is_older_than_a_write_does_not_take_it_back() => Lagging(async (fixture, recorder) =>
    {
        fixture.Server.Put("b");
        await CatchUp(fixture);
        fixture.Server.Streaming = Streaming.Refused;
        fixture.Server.LargestPage = 1;
        fixture.Server.Put("c");
        fixture.Server.Watches[0].Fail(410, "Expired");
        fixture.Server.BeforePage = options =>
        {
            if (options.Continue is null)
            {
                // The list has its version from before these writes, and ends after them.
                fixture.Server.BeforePage = null;
                fixture.World.Time.CreateTimer(
                    _ =>
                    {
                        Write(fixture, "a", 1);
                        Delete(fixture, "b");
                    },
                    null, TimeSpan.FromMilliseconds(0.5), Timeout.InfiniteTimeSpan);
            }
        };
        await fixture.World.Pass(0.1);
        Assert.Contains("list continue", fixture.Server.RequestNames);
        Assert.Equal("a@103=1 c@102=0", Shown(fixture));
        await fixture.World.Pass(1);
        Assert.Equal("a@103=1 c@102=0", Shown(fixture));
        Assert.Equal(["+a@103", "+b@101", "+c@102", "~b@101"], recorder.Log.Split(' ').Order(StringComparer.Ordinal));
    });

    [Fact]
    public void What_was_written_goes_on_belonging_to_the_caller() => Lagging(async (fixture, _) =>
    {
        var written = fixture.Server.Put("a", 1).Decode();
        fixture.Writes.Written(Widget.Resource, written);
        written.Value = 99;
        Assert.Equal("a@101=1", Shown(fixture));
        await CatchUp(fixture);
    });

    [Fact]
    public void An_object_that_waits_for_its_finalizers_is_shown_with_its_time_of_deletion() => Lagging(async (fixture, recorder) =>
    {
        Write(fixture, "a", 1);
        var answer = Widget.Of("a", "150", 1, "uid-1");
        (answer.Metadata.DeletionTimestamp, answer.Metadata.Finalizers) = (DateTime.UnixEpoch, ["example.com/wait"]);
        fixture.Writes.Deleted(Widget.Resource, new("ns", "a"), "uid-1", answer);
        Assert.Equal("a@150=1", Shown(fixture));
        answer = Widget.Of("a", "151", 1, "uid-1");
        fixture.Writes.Deleted(Widget.Resource, new("ns", "a"), "uid-1", answer);
        Assert.Equal("", Shown(fixture));
        await fixture.World.Settle();
        Assert.Equal("~a@150", recorder.Log);
    });

    [Fact]
    public void A_write_that_is_not_selected_takes_the_object_out() => World.Run(async world =>
    {
        await using var fixture = new InformerFixture(world, new() { Scope = new("ns", "app=web") });
        var recorder = fixture.AddRecorder();
        await fixture.Start();
        fixture.Writes.Written(Widget.Resource, Widget.Of("a", "200", labels: ("app", "web")));
        fixture.Writes.Written(Widget.Resource, Widget.Of("b", "201", labels: ("app", "db")));
        fixture.Writes.Written(Widget.Resource, Widget.Of("a", "202", labels: ("app", "db")));
        var elsewhere = Widget.Of("c", "203", labels: ("app", "web"));
        elsewhere.Metadata.NamespaceProperty = "other";
        fixture.Writes.Written(Widget.Resource, elsewhere);
        await world.Pass(0.1);
        Assert.Equal("", Shown(fixture));
        Assert.Equal("-a@202", recorder.Log);
    });

    [Fact]
    public void With_a_field_selector_only_objects_that_are_there_are_renewed() => World.Run(async world =>
    {
        await using var fixture = new InformerFixture(world, new() { Scope = new(null, null, "spec.node=one") });
        fixture.Server.Put("a", 1);
        fixture.AddRecorder();
        await fixture.Start();
        Write(fixture, "a", 2);
        Write(fixture, "b", 2);
        Assert.Equal("a@102=2", Shown(fixture));
        await world.Pass(0.1);
        Assert.Equal("a@102=2 b@103=2", Shown(fixture));
    });

    /// <summary>The watch has fallen behind: what the server has done is not seen.</summary>
    private static void Lagging(Func<InformerFixture, Recorder, Task> test) => InformerFixture.On(async fixture =>
    {
        var recorder = fixture.AddRecorder();
        await fixture.Start();
        Lag(fixture);
        await test(fixture, recorder);
    });

    private static void Lag(InformerFixture fixture) => fixture.Server.Watches[0].IsSilent = true;

    private static async Task CatchUp(InformerFixture fixture)
    {
        await fixture.World.Settle();
        fixture.Server.Watches[0].IsSilent = false;
        await fixture.World.Pass(0.1);
    }

    private static void Write(InformerFixture fixture, string name, int value) =>
        fixture.Writes.Written(Widget.Resource, fixture.Server.Put(name, value).Decode());

    private static void Delete(InformerFixture fixture, string name) =>
        fixture.Writes.Deleted(Widget.Resource, new("ns", name), fixture.Server.Delete(name)!.Uid, null);

    private static string Shown(InformerFixture fixture) =>
        string.Join(' ', fixture.Informer.Lister.List().OrderBy(widget => widget.Metadata.Name, StringComparer.Ordinal));
}
