namespace KubeCodegen.Testing.Apply;

/// <summary>Throws the oldest updaters of a version together when there are too many (apimachinery <c>capManagersManager</c>).</summary>
internal static class UpdaterLimit
{
    private const string Ancient = "ancient-changes";

    public static void Apply(FieldOwnership ownership, int limit)
    {
        var updaters = ownership.Fields.Where(entry => !entry.Value.IsApplied).Select(entry => entry.Key)
            .OrderBy(owner => ownership.Times.GetValueOrDefault(owner) ?? "", StringComparer.Ordinal).ThenBy(owner => owner.Identifier, StringComparer.Ordinal).ToList();
        var count = updaters.Count;
        var first = new Dictionary<string, FieldOwner>();
        foreach (var owner in updaters)
        {
            if (count <= limit)
            {
                return;
            }

            var fields = ownership.Fields[owner];
            if (first.TryAdd(fields.ApiVersion, owner))
            {
                continue;
            }

            var bucket = FieldOwner.Of(Ancient, FieldOwner.Update, fields.ApiVersion, "");
            if (!ownership.Fields.ContainsKey(bucket) && ownership.Fields.Remove(first[fields.ApiVersion], out var oldest))
            {
                ownership.Fields[bucket] = oldest;
            }

            ownership.Fields[bucket] = fields with { Set = fields.Set.Union(ownership.Fields[bucket].Set) };
            ownership.Fields.Remove(owner);
            ownership.Times[bucket] = ownership.Times.GetValueOrDefault(owner);
            count--;
        }
    }
}
