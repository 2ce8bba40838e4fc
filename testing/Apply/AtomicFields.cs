namespace KubeCodegen.Testing.Apply;

/// <summary>Brings ownership in line with a schema in which a list or map has become atomic: who owned parts of it, owns it (structured-merge-diff <c>typed/reconcile_schema.go</c>).</summary>
internal static class AtomicFields
{
    public static void Reconcile(Dictionary<FieldOwner, OwnedFields> owners, IApplyScheme scheme)
    {
        foreach (var (owner, fields) in owners.ToList())
        {
            if (scheme.TypeOf(fields.ApiVersion) is { } type && Find(fields.Set, type) is { Count: > 0 } roots)
            {
                var set = new FieldSet();
                roots.ForEach(set.Insert);
                owners[owner] = fields with { Set = fields.Set.RecursiveDifference(set).Union(set) };
            }
        }
    }

    /// <summary>The ways to atomic values of which parts are owned.</summary>
    private static List<IReadOnlyList<PathElement>> Find(FieldSet set, MergeType type)
    {
        var found = new List<IReadOnlyList<PathElement>>();
        Visit(set, type, [], found);
        return found;
    }

    private static void Visit(FieldSet set, MergeType type, List<PathElement> path, List<IReadOnlyList<PathElement>> found)
    {
        foreach (var (element, children) in set.Branches())
        {
            if ((element.Field is { } name ? type.Map?.TypeOf(name) : type.List?.Element) is not { } below)
            {
                continue;
            }

            path.Add(element);
            if (below is { Scalar: null } and ({ Map.IsAtomic: true } or { Map: null, List.IsAssociative: false }))
            {
                found.Add([.. path]);
            }
            else
            {
                Visit(children, below, path, found);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
