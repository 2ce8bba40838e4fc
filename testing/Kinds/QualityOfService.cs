using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>How sure a pod can be of its resources (<c>pkg/apis/core/helper/qos</c>).</summary>
internal static class QualityOfService
{
    private static readonly string[] Counted = ["cpu", "memory"];

    public static string Of(JsonObject spec)
    {
        var containers = spec.Objects("containers").Concat(spec.Objects("initContainers")).Select(container => container.Object("resources")).ToList();
        if (containers.All(resources => Counted.All(name => resources.Object("limits")?[name] is null && resources.Object("requests")?[name] is null)))
        {
            return "BestEffort";
        }

        return containers.All(resources => Counted.All(name =>
            resources.Object("limits")?[name] is { } limit && (resources.Object("requests")?[name] is not { } request || JsonNode.DeepEquals(limit, request))))
            ? "Guaranteed"
            : "Burstable";
    }
}
