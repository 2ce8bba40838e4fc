using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Who depends on whom, by uid.</summary>
internal sealed class OwnerIndex
{
    private readonly Dictionary<string, HashSet<(ResourceStorage Storage, string Key)>> dependents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ResourceStorage Storage, string Key)> objects = new(StringComparer.Ordinal);

    public bool Exists(string uid) => objects.ContainsKey(uid);

    public IReadOnlyList<(ResourceStorage Storage, string Key)> DependentsOf(string uid) => dependents.TryGetValue(uid, out var found) ? [.. found] : [];

    public (ResourceStorage Storage, string Key)? Find(string uid) => objects.TryGetValue(uid, out var found) ? found : null;

    public void Take(ResourceStorage storage, Change change)
    {
        if (change.Before is { } before)
        {
            foreach (var owner in Owners(before))
            {
                if (dependents.TryGetValue(owner, out var found) && found.Remove((storage, before.Key)) && found.Count == 0)
                {
                    dependents.Remove(owner);
                }
            }
        }

        var after = change.After!;
        if (change.IsDelete)
        {
            objects.Remove(after.Uid);
            return;
        }

        objects[after.Uid] = (storage, after.Key);
        foreach (var owner in Owners(after))
        {
            if (!dependents.TryGetValue(owner, out var found))
            {
                dependents[owner] = found = [];
            }

            found.Add((storage, after.Key));
        }
    }

    public static IEnumerable<string> Owners(StoredObject stored) => stored.Metadata.Objects("ownerReferences").Select(owner => owner.Text("uid")).OfType<string>();
}
