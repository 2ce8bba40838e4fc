using System.Globalization;
using KubeCodegen.Testing.Tests.Clocks;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>
/// What a real kube-apiserver answered, step by step, is what the embedded one answers. <c>matching.txt</c> says how many steps of a group are equal, a number
/// that only rises; <c>left-out.txt</c> says which ones are not played, and why.
/// </summary>
public sealed class RecordingTests(ITestOutputHelper output)
{
    private static readonly string[] All =
    [
        "a-setup", "b-discovery", "c-create", "d-read", "e-update", "f-subresources", "g-apply", "g-patch", "h-delete", "i-watch", "j-core", "k-rbac", "l-admission",
    ];

    /// <summary>All groups; while one works on a few of them, those that <c>CODEGEN_REPLAY_GROUPS</c> names.</summary>
    public static TheoryData<string> Groups { get; } = [.. Environment.GetEnvironmentVariable("CODEGEN_REPLAY_GROUPS")?.Split(',') ?? All];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Answers_are_those_of_a_real_server(string group)
    {
        var folder = SharedFiles.Folder(Path.Combine("conformance", "apiserver"));
        var replayed = await PlayAsync(folder, group);
        var report = replayed.Report();
        output.WriteLine($"{group}: {replayed.Equal.Count} of {replayed.Steps.Count} steps are equal");
        output.WriteLine(report);
        if (Environment.GetEnvironmentVariable("CODEGEN_REPLAY_REPORTS") is { Length: > 0 } reports)
        {
            await File.WriteAllTextAsync(Path.Combine(reports, group + ".txt"), $"{group}: {replayed.Equal.Count} of {replayed.Steps.Count} steps are equal\n{report}", TestContext.Current.CancellationToken);
        }

        var atLeast = Pinned(group);
        Assert.True(replayed.Equal.Count >= atLeast, $"{group}: {replayed.Equal.Count} of {replayed.Steps.Count} steps are equal, {atLeast} were.\n{report}");
    }

    private static async Task<Replayed> PlayAsync(string folder, string group)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var recording = Recording.Load(Path.Combine(folder, group + ".json")).Without(LeftOut(group));
        await using var server = await EmbeddedApiServer.StartAsync(new() { TimeProvider = new FastClock(speed: 5) }, cancellation);
        using var client = new HttpClient(server.CreateHandler()) { BaseAddress = server.Address };
        foreach (var need in recording.Needs)
        {
            await Replayed.PlayAsync(client, Recording.Load(Path.Combine(folder, need + ".json")).Without(LeftOut(need)), cancellation);
        }

        return await Replayed.PlayAsync(client, recording, cancellation);
    }

    /// <summary>The steps of a group that are not played, each with its reason behind the name.</summary>
    private static HashSet<string> LeftOut(string group) =>
        [.. Lines("left-out.txt").Where(line => line.StartsWith(group + "/", StringComparison.Ordinal)).Select(line => line[(group.Length + 1)..line.IndexOf(' ', StringComparison.Ordinal)])];

    private static string[] Lines(string resource)
    {
        using var stream = typeof(RecordingTests).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }

    private static int Pinned(string group)
    {
        var line = Lines("matching.txt").First(line => line.StartsWith(group + " ", StringComparison.Ordinal));
        return int.Parse(line.AsSpan(group.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
