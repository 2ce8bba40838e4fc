using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>Finds out what belongs to whom after a write (structured-merge-diff <c>merge/update.go</c>).</summary>
internal sealed class OwnershipUpdater(IApplyScheme scheme, string apiVersion, string subresource)
{
    private MergeType Type => scheme.TypeOf(apiVersion)!;

    /// <summary>What the writer has changed becomes its own, and nobody else's.</summary>
    public void Update(JsonObject live, JsonObject obj, Dictionary<FieldOwner, OwnedFields> owners, FieldOwner writer)
    {
        AtomicFields.Reconcile(owners, scheme);
        var comparison = Share(live, obj, owners, writer, force: true);
        var own = owners.TryGetValue(writer, out var before) ? before.Set : FieldSet.Empty;
        var set = Filter(own.Difference(comparison.Removed).Union(comparison.Modified).Union(comparison.Added));
        owners.Remove(writer);
        if (!set.IsEmpty)
        {
            owners[writer] = new OwnedFields(set, apiVersion, false);
        }
    }

    /// <returns>The object with the configuration on it; null when that changes nothing.</returns>
    /// <exception cref="ApplyConflict">Others own what would change.</exception>
    /// <exception cref="ApplyFailure">The object has no form in a version that somebody owns fields in.</exception>
    public JsonObject? Apply(JsonObject live, JsonObject applied, Dictionary<FieldOwner, OwnedFields> owners, FieldOwner applier, bool force)
    {
        AtomicFields.Reconcile(owners, scheme);
        var merged = ObjectMerge.Merge(live, applied, Type);
        var last = owners.GetValueOrDefault(applier);
        owners[applier] = new OwnedFields(Filter(FieldSets.Of(applied, Type)), apiVersion, true);
        try
        {
            merged = new AppliedPruning(scheme, owners, apiVersion).Prune(merged, last);
        }
        catch (ApplyFailure failure)
        {
            throw new ApplyFailure("failed to prune fields: " + failure.Message);
        }

        Share(live, merged, owners, applier, force);
        return JsonNode.DeepEquals(live, merged) ? null : merged;
    }

    private FieldSet Filter(FieldSet set) => scheme.Filter(set, apiVersion, subresource);

    /// <summary>Takes from all others what changes; without force they are conflicts.</summary>
    private ObjectComparison Share(JsonObject live, JsonObject obj, Dictionary<FieldOwner, OwnedFields> owners, FieldOwner writer, bool force)
    {
        var comparisons = new Dictionary<string, ObjectComparison> { [apiVersion] = ObjectComparison.Of(live, obj, Type).Filter(Filter) };
        var conflicts = new List<FieldConflict>();
        var shrunk = new Dictionary<FieldOwner, OwnedFields>();
        foreach (var (owner, fields) in owners.OrderBy(entry => entry.Key.Identifier, StringComparer.Ordinal).ToList())
        {
            if (owner == writer)
            {
                continue;
            }

            if (Comparison(fields.ApiVersion, live, obj, comparisons) is not { } comparison)
            {
                owners.Remove(owner);
                continue;
            }

            var taken = fields.Set.Intersection(comparison.Modified.Union(comparison.Added));
            conflicts.AddRange(taken.Paths().Select(path => new FieldConflict(owner, path)));
            shrunk[owner] = fields with { Set = fields.Set.Difference(taken).Difference(comparison.Removed) };
        }

        if (!force && conflicts.Count > 0)
        {
            throw new ApplyConflict(conflicts);
        }

        foreach (var (owner, fields) in shrunk)
        {
            owners[owner] = fields;
        }

        foreach (var owner in owners.Where(entry => entry.Value.Set.IsEmpty).Select(entry => entry.Key).ToList())
        {
            owners.Remove(owner);
        }

        return comparisons[apiVersion];
    }

    /// <returns>Null when there is no such version any more.</returns>
    private ObjectComparison? Comparison(string version, JsonObject live, JsonObject obj, Dictionary<string, ObjectComparison> comparisons)
    {
        if (comparisons.TryGetValue(version, out var known))
        {
            return known;
        }

        if (scheme.TypeOf(version) is not { } type)
        {
            return null;
        }

        var (before, now) = (Typed.Convert(live, version, type, scheme, "failed to convert old object"), Typed.Convert(obj, version, type, scheme, "failed to convert new object"));
        return comparisons[version] = ObjectComparison.Of(before, now, type).Filter(set => scheme.Filter(set, version, subresource));
    }
}

/// <summary>Objects that are known to be of the type of their version.</summary>
internal static class Typed
{
    /// <exception cref="ApplyFailure">The object is not of the type.</exception>
    public static JsonObject Convert(JsonObject obj, string version, MergeType type, IApplyScheme scheme, string context)
    {
        var converted = scheme.Convert(obj, version);
        return TypeCheck.Describe(converted, type, allowsDuplicates: true) is { } error ? throw new ApplyFailure($"{context}: {error}") : converted;
    }
}
