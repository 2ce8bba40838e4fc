using System.Net;

namespace KubeCodegen.Testing.Tests.Storage;

public sealed class FileJournalTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("journal-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_restarted_server_has_what_was_written_and_not_what_was_deleted()
    {
        string? uid;
        string? version;
        await using (var server = await StartAsync())
        {
            using var client = server.Client();
            uid = (string?)(await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("kept"))).Body!["metadata"]!["uid"];
            await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("deleted"));
            await client.SendAsync("DELETE", Requests.ConfigMaps + "/deleted");
            version = (string?)(await client.SendAsync("GET", Requests.ConfigMaps)).Body!["metadata"]!["resourceVersion"];
        }

        await using var restarted = await StartAsync();
        using var again = restarted.Client();
        var (code, body) = await again.SendAsync("GET", Requests.ConfigMaps + "/kept");
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Equal(uid, (string?)body!["metadata"]!["uid"]);
        Assert.Equal(HttpStatusCode.NotFound, (await again.SendAsync("GET", Requests.ConfigMaps + "/deleted")).Code);
        var later = (string?)(await again.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("later"))).Body!["metadata"]!["resourceVersion"];
        Assert.True(long.Parse(later!, System.Globalization.CultureInfo.InvariantCulture) > long.Parse(version!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_watch_goes_on_after_a_restart_from_where_it_was()
    {
        string? version;
        await using (var server = await StartAsync())
        {
            using var client = server.Client();
            await SettleAsync(client);
            version = (string?)(await client.SendAsync("GET", Requests.ConfigMaps)).Body!["metadata"]!["resourceVersion"];
        }

        await using var restarted = await StartAsync();
        using var again = restarted.Client();
        await again.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("b"));
        var events = await again.WatchAsync($"{Requests.ConfigMaps}?watch=1&timeoutSeconds=1&resourceVersion={version}");
        Assert.Equal("b", (string?)events[^1]["object"]!["metadata"]!["name"]);
    }

    [Fact]
    public async Task A_record_that_was_cut_off_is_forgotten_and_the_rest_is_kept()
    {
        await using (var server = await StartAsync())
        {
            using var client = server.Client();
            await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("whole"));
        }

        var journal = Path.Combine(folder, "journal");
        await File.AppendAllBytesAsync(journal, [200, 0, 0, 0, 1, 2, 3, 4, 5], Cancellation);
        await using (var restarted = await StartAsync())
        {
            using var again = restarted.Client();
            Assert.Equal(HttpStatusCode.OK, (await again.SendAsync("GET", Requests.ConfigMaps + "/whole")).Code);
            await again.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("after"));
        }

        await using var third = await StartAsync();
        using var last = third.Client();
        Assert.Equal(HttpStatusCode.OK, (await last.SendAsync("GET", Requests.ConfigMaps + "/after")).Code);
    }

    [Fact]
    public async Task A_folder_belongs_to_one_server()
    {
        await using var server = await StartAsync();
        await Assert.ThrowsAnyAsync<IOException>(StartAsync);
    }

    /// <summary>Waits until each namespace has what the server gives it, so that nothing is written any more.</summary>
    private static async Task SettleAsync(HttpClient client)
    {
        foreach (var path in new[] { "/api/v1/configmaps", "/api/v1/serviceaccounts" })
        {
            while ((await client.SendAsync("GET", path)).Body!["items"]!.AsArray().Count < 4)
            {
                await Task.Delay(10, Cancellation);
            }
        }
    }

    private Task<EmbeddedApiServer> StartAsync() => EmbeddedApiServer.StartAsync(new() { Folder = folder }, Cancellation);
}
