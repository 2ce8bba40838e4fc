using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>Removes what an applier had in its last configuration and has not in this one, unless others own it (structured-merge-diff <c>Updater.prune</c>).</summary>
internal sealed class AppliedPruning(IApplyScheme scheme, Dictionary<FieldOwner, OwnedFields> owners, string apiVersion)
{
    /// <param name="last">What the applier owned before; null when it has not applied yet.</param>
    public JsonObject Prune(JsonObject merged, OwnedFields? last)
    {
        if (last is null || last.Set.IsEmpty || scheme.TypeOf(last.ApiVersion) is not { } type)
        {
            return merged;
        }

        var converted = Typed.Convert(merged, last.ApiVersion, type, scheme, "failed to convert merged object to last applied version");
        var pruned = ItemRemoval.Remove(converted, last.Set.WithNamedFields(type), type);
        foreach (var version in owners.Values.Select(owner => owner.ApiVersion).Distinct().OrderBy(version => version == last.ApiVersion ? 0 : 1).ThenBy(version => version, StringComparer.Ordinal))
        {
            pruned = AddOwned(converted, pruned, version);
        }

        return scheme.Convert(AddDangling(converted, scheme.Convert(pruned, last.ApiVersion), last.Set, type), apiVersion);
    }

    /// <summary>Puts back what somebody owns.</summary>
    private JsonObject AddOwned(JsonObject merged, JsonObject pruned, string version)
    {
        if (scheme.TypeOf(version) is not { } type)
        {
            return pruned;
        }

        var (all, left) = (
            Typed.Convert(merged, version, type, scheme, $"failed add back owned items: failed to convert merged object at version {version}"),
            Typed.Convert(pruned, version, type, scheme, $"failed add back owned items: failed to convert pruned object at version {version}"));
        var owned = owners.Values.Where(owner => owner.ApiVersion == version).Aggregate(FieldSet.Empty, (set, owner) => set.Union(owner.Set));
        return ItemRemoval.Remove(
            all,
            FieldSets.Of(all, type).WithNamedFields(type).Difference(FieldSets.Of(left, type).WithNamedFields(type).Union(owned.WithNamedFields(type))),
            type);
    }

    /// <summary>Puts back what the applier never owned.</summary>
    private static JsonObject AddDangling(JsonObject merged, JsonObject pruned, FieldSet last, MergeType type) => ItemRemoval.Remove(
        merged,
        FieldSets.Of(merged, type).WithNamedFields(type).Difference(FieldSets.Of(pruned, type).WithNamedFields(type)).Intersection(last.WithNamedFields(type)),
        type);
}
