using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class ObservationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Warnings_of_the_server_reach_the_caller()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, Kinds.Map("web"), adapt: response =>
        {
            response.Headers.Add("Warning", "299 - \"unknown field \\\"spec.x\\\"\"");
            response.Headers.Add("Warning", "299 - \"v1beta1 is going away\"");
        });
        using var connection = server.Connect();
        var warnings = new List<ServerWarning>();
        connection.ServerWarned += warnings.Add;
        await new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token);
        Assert.Equal([new("unknown field \"spec.x\"", "get configmaps ns/web"), new("v1beta1 is going away", "get configmaps ns/web")], warnings);
    }

    [Fact]
    public async Task Observers_hear_of_writes_and_not_of_dry_runs()
    {
        var server = new FakeHandler()
            .Then(HttpStatusCode.OK, Kinds.Map("web", "5")).Then(HttpStatusCode.OK, Kinds.Map("web", "6"))
            .Then(HttpStatusCode.OK, """{"kind":"Status","apiVersion":"v1","status":"Success","details":{"name":"web","uid":"u1"}}""")
            .Then(HttpStatusCode.OK, """{"kind":"ConfigMap","metadata":{"name":"kept","namespace":"ns","resourceVersion":"8","deletionTimestamp":"2026-01-01T00:00:00Z","finalizers":["a/b"]}}""")
            .Then(HttpStatusCode.OK, Kinds.Map("web", "9"));
        using var connection = server.Connect();
        var heard = new Observer();
        var client = new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns");
        using (connection.Observe(heard))
        {
            await client.CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token);
            await client.CreateAsync(new() { Metadata = new() { Name = "web" } }, new() { DryRun = true }, Token);
            await client.DeleteAsync("web", cancellationToken: Token);
            await client.DeleteAsync("kept", cancellationToken: Token);
        }

        await client.CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token);
        Assert.Equal(["configmaps web 5", "configmaps ns/web is deleted (u1, )", "configmaps ns/kept is deleted (, 8)"], heard.Events);
    }

    [Fact]
    public async Task Requests_are_counted_by_the_names_of_client_go()
    {
        var seen = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == "KubeCodegen.Client")
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Record(instrument.Name, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Record(instrument.Name, tags));
        listener.Start();
        using var connection = new KubeConnection(
            new FakeHandler().Then(HttpStatusCode.ServiceUnavailable, "{}").Then(HttpStatusCode.OK, Kinds.Map("web")), new Uri("http://counted.example"), new() { Retry = new() { InitialDelay = default } });
        await new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token);
        Assert.Equal(
            ["rest_client_request_duration_seconds verb=GET", "rest_client_request_retries_total code=503 verb=GET", "rest_client_request_size_bytes verb=GET",
                "rest_client_requests_total code=200 method=GET", "rest_client_requests_total code=503 method=GET", "rest_client_response_size_bytes verb=GET"],
            seen.Distinct().Order(StringComparer.Ordinal));

        void Record(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var all = tags.ToArray();
            if (all.Any(tag => tag is { Key: "host", Value: "counted.example" }))
            {
                seen.Add($"{name} {string.Join(" ", all.Where(tag => tag.Key != "host").Select(tag => $"{tag.Key}={tag.Value}"))}");
            }
        }
    }

    [Fact]
    public async Task A_request_is_an_activity_that_says_what_failed()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "KubeCodegen.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var connection = new FakeHandler().Then(HttpStatusCode.OK, Kinds.Map("traced")).Then(HttpStatusCode.NotFound, Kinds.Status(404, "NotFound", "gone")).Connect();
        var client = new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "traced");
        await client.GetAsync("traced", cancellationToken: Token);
        await Assert.ThrowsAsync<NotFoundException>(() => client.GetAsync("traced", cancellationToken: Token));
        var mine = ended.Where(activity => Equals(activity.GetTagItem("k8s.namespace.name"), "traced")).ToList();
        Assert.Equal(["get configmaps", "get configmaps"], mine.Select(activity => activity.DisplayName));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], mine.Select(activity => activity.Status));
    }

    private sealed class Observer : IWriteObserver
    {
        public List<string> Events { get; } = [];

        public void Written<T>(ApiResource<T> resource, T written)
            where T : class, IKubernetesObject<V1ObjectMeta> => Events.Add($"{resource.Plural} {written.Metadata.Name} {written.Metadata.ResourceVersion}");

        public void Deleted<T>(ApiResource<T> resource, NamespacedName key, string? uid, T? answer)
            where T : class, IKubernetesObject<V1ObjectMeta> => Events.Add($"{resource.Plural} {key} is deleted ({uid}, {answer?.Metadata.ResourceVersion})");
    }
}
