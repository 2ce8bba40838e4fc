using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>
/// Who depends on whom, by uid, as of the last change that was looked at. The collector decides by this alone: the store may be ahead, and a write that is based on
/// an old state fails there and is tried again when the newer state arrives.
/// </summary>
internal sealed class OwnerIndex
{
    private readonly Dictionary<string, HashSet<string>> dependents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ResourceStorage Storage, StoredObject Object)> objects = new(StringComparer.Ordinal);

    public bool Exists(string uid) => objects.ContainsKey(uid);

    public IReadOnlyList<(ResourceStorage Storage, StoredObject Object)> DependentsOf(string uid) =>
        dependents.TryGetValue(uid, out var found) ? [.. found.Where(objects.ContainsKey).Select(dependent => objects[dependent])] : [];

    public (ResourceStorage Storage, StoredObject Object)? Find(string uid) => objects.TryGetValue(uid, out var found) ? found : null;

    public void Take(ResourceStorage storage, Change change)
    {
        if (change.Before is { } before)
        {
            foreach (var owner in Owners(before))
            {
                if (dependents.TryGetValue(owner, out var found) && found.Remove(before.Uid) && found.Count == 0)
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

        objects[after.Uid] = (storage, after);
        foreach (var owner in Owners(after))
        {
            if (!dependents.TryGetValue(owner, out var found))
            {
                dependents[owner] = found = [];
            }

            found.Add(after.Uid);
        }
    }

    public static IEnumerable<string> Owners(StoredObject stored) => stored.Metadata.Objects("ownerReferences").Select(owner => owner.Text("uid")).OfType<string>();
}
