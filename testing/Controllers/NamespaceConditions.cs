using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>The conditions of a namespace that is being deleted (<c>namespaceConditionUpdater</c>).</summary>
internal static class NamespaceConditions
{
    public static JsonArray Of(IReadOnlyList<(ResourceStorage Storage, StoredObject Object)> left, string time)
    {
        var resources = left.GroupBy(pair => pair.Storage.Resource).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{(group.Key.Contains('.', StringComparison.Ordinal) ? group.Key : group.Key + ".")} has {group.Count()} resource instances");
        var finalizers = left.SelectMany(pair => pair.Object.Metadata.Texts("finalizers")).GroupBy(finalizer => finalizer).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} in {group.Count()} resource instances");
        return
        [
            Condition("NamespaceDeletionDiscoveryFailure", false, "ResourcesDiscovered", "All resources successfully discovered"),
            Condition("NamespaceDeletionGroupVersionParsingFailure", false, "ParsedGroupVersions", "All legacy kube types successfully parsed"),
            Condition("NamespaceDeletionContentFailure", false, "ContentDeleted", "All content successfully deleted, may be waiting on finalization"),
            Condition("NamespaceContentRemaining", true, "SomeResourcesRemain", "Some resources are remaining: " + string.Join(", ", resources)),
            Condition("NamespaceFinalizersRemaining", true, "SomeFinalizersRemain", "Some content in the namespace has finalizers remaining: " + string.Join(", ", finalizers)),
        ];

        JsonObject Condition(string type, bool isTrue, string reason, string message) => new()
        {
            ["type"] = type,
            ["status"] = isTrue ? "True" : "False",
            ["lastTransitionTime"] = time,
            ["reason"] = reason,
            ["message"] = message,
        };
    }

    public static bool AreSame(JsonArray? before, JsonArray after) =>
        before?.Count == after.Count && before.Zip(after).All(pair => pair.First.Text("status") == pair.Second.Text("status") && pair.First.Text("message") == pair.Second.Text("message"));
}
