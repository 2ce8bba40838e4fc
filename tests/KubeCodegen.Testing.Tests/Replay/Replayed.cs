namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>How a group of steps came out.</summary>
internal sealed record Replayed(string Group, IReadOnlyList<ReplayedStep> Steps)
{
    public IReadOnlyList<string> Equal => [.. Steps.Where(step => step.Differences.Count == 0).Select(step => step.Name)];

    public string Report() => string.Join('\n', Steps
        .Where(step => step.Differences.Count > 0)
        .Select(step => $"{Group} {step.Name}\n{string.Join('\n', step.Differences.Take(12).Select(difference => "    " + difference))}"));

    public static async Task<Replayed> PlayAsync(HttpClient client, Recording recording, CancellationToken cancellation)
    {
        var normaliser = new Normaliser(client.BaseAddress!.Authority, recording.HasManagedFields);
        var (player, differences) = (new Player(client, normaliser), new Differences());
        var steps = new List<ReplayedStep>();
        foreach (var step in recording.Steps)
        {
            foreach (var (played, response) in await player.PlayAsync(step, cancellation))
            {
                var name = played == step ? step.Name : step.Name + "/" + played.Name;
                steps.Add(new ReplayedStep(name, differences.Of(played.Response, response)));
            }
        }

        return new Replayed(recording.Group, steps);
    }
}

internal sealed record ReplayedStep(string Name, IReadOnlyList<string> Differences);
