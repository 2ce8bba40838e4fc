using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>One group of steps, as it was recorded.</summary>
internal sealed record Recording(string Group, IReadOnlyList<string> Needs, bool HasManagedFields, IReadOnlyList<RecordedStep> Steps)
{
    public Recording Without(IReadOnlySet<string> names) => this with { Steps = [.. Steps.Where(step => !names.Contains(step.Name))] };

    public static Recording Load(string file)
    {
        var group = JsonNode.Parse(File.ReadAllBytes(file))!.AsObject();
        return new Recording(
            (string)group["group"]!,
            [.. group["needs"]?.AsArray().Select(need => (string)need!) ?? []],
            (bool?)group["managedFields"] ?? false,
            [.. group["steps"]!.AsArray().Select(step => RecordedStep.Of(step!.AsObject()))]);
    }
}

/// <param name="Until">The request is repeated until this matches <c>STATUS BODY</c>.</param>
/// <param name="During">Steps that are played while the watch of this step is open.</param>
internal sealed record RecordedStep(string Name, JsonObject Request, JsonObject Response, string? Until, IReadOnlyList<RecordedStep> During)
{
    public bool IsWatch => Response.ContainsKey("events");

    public static RecordedStep Of(JsonObject step) => new(
        (string)step["name"]!,
        step["request"]!.AsObject(),
        step["response"]!.AsObject(),
        (string?)step["until"],
        [.. step["during"]?.AsArray().Select(inner => Of(inner!.AsObject())) ?? []]);
}
