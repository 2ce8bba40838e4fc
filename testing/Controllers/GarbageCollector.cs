using System.Text.Json.Nodes;
using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Deletes what has lost all of its owners, and does what the finalizers of the three propagation policies wait for (<c>pkg/controller/garbagecollector</c>).</summary>
internal sealed class GarbageCollector(ApiEngine engine) : IController
{
    private const string Orphan = "orphan";
    private const string Foreground = "foregroundDeletion";
    private readonly OwnerIndex index = new();

    public void Handle(ResourceStorage storage, Change change)
    {
        index.Take(storage, change);
        var after = change.After!;
        if (change.IsDelete)
        {
            foreach (var (place, key) in index.DependentsOf(after.Uid))
            {
                Reconsider(place, key);
            }

            foreach (var owner in OwnerIndex.Owners(after))
            {
                if (index.Find(owner) is var (place, key))
                {
                    Continue(place, key);
                }
            }

            return;
        }

        if (after.Metadata["ownerReferences"] is not null)
        {
            Reconsider(storage, after.Key);
            foreach (var owner in OwnerIndex.Owners(after))
            {
                if (index.Find(owner) is var (place, key))
                {
                    Continue(place, key);
                }
            }
        }

        Continue(storage, after.Key);
    }

    /// <summary>A dependent whose owners are all gone goes too; one that has others left loses the references to those that are gone.</summary>
    private void Reconsider(ResourceStorage storage, string key)
    {
        if (storage.Find(key) is not { } dependent || dependent.Metadata["ownerReferences"] is not JsonArray owners || dependent.Metadata.Text("deletionTimestamp") is not null)
        {
            return;
        }

        var gone = owners.OfType<JsonObject>().Where(owner => !index.Exists(owner.Text("uid") ?? "")).ToList();
        if (gone.Count == 0)
        {
            return;
        }

        if (gone.Count == owners.Count)
        {
            InstanceRemoval.Delete(engine, storage, dependent);
            return;
        }

        Write(storage, dependent, metadata => Keep(metadata, owner => !gone.Any(lost => lost.Text("uid") == owner.Text("uid"))));
    }

    /// <summary>Goes on with a deletion that waits for the collector.</summary>
    private void Continue(ResourceStorage storage, string key)
    {
        if (storage.Find(key) is not { } owner || owner.Metadata.Text("deletionTimestamp") is null)
        {
            return;
        }

        if (owner.Metadata.Texts("finalizers").Contains(Orphan))
        {
            foreach (var (place, dependentKey) in index.DependentsOf(owner.Uid))
            {
                if (place.Find(dependentKey) is { } dependent)
                {
                    Write(place, dependent, metadata => Keep(metadata, reference => reference.Text("uid") != owner.Uid));
                }
            }

            Release(storage, owner, Orphan);
        }
        else if (owner.Metadata.Texts("finalizers").Contains(Foreground))
        {
            var isBlocked = false;
            foreach (var (place, dependentKey) in index.DependentsOf(owner.Uid))
            {
                if (place.Find(dependentKey) is { } dependent)
                {
                    isBlocked |= DeleteForeground(place, dependent, owner);
                }
            }

            if (!isBlocked)
            {
                Release(storage, owner, Foreground);
            }
        }
    }

    /// <returns>Whether the owner has to wait for the dependent.</returns>
    private bool DeleteForeground(ResourceStorage storage, StoredObject dependent, StoredObject owner)
    {
        var reference = dependent.Metadata.Objects("ownerReferences").FirstOrDefault(reference => reference.Text("uid") == owner.Uid);
        var hasOthers = dependent.Metadata.Objects("ownerReferences").Any(other => other.Text("uid") != owner.Uid && index.Exists(other.Text("uid") ?? ""));
        if (hasOthers)
        {
            Write(storage, dependent, metadata => Keep(metadata, other => other.Text("uid") != owner.Uid));
            return false;
        }

        if (dependent.Metadata.Text("deletionTimestamp") is null)
        {
            InstanceRemoval.Delete(engine, storage, dependent, index.DependentsOf(dependent.Uid).Count > 0 ? Foreground : null);
        }

        return reference.Flag("blockOwnerDeletion") && storage.Find(dependent.Key)?.Uid == dependent.Uid;
    }

    /// <summary>Takes the collector's finalizer away; the object goes when it was the last one.</summary>
    private void Release(ResourceStorage storage, StoredObject owner, string finalizer)
    {
        var finalizers = owner.Metadata.Texts("finalizers").Where(other => other != finalizer).ToList();
        if (finalizers.Count == 0)
        {
            engine.Store.Delete(storage, owner, owner.Content.Copy());
            return;
        }

        Write(storage, owner, metadata => metadata["finalizers"] = new JsonArray([.. finalizers.Select(other => (JsonNode)other)]));
    }

    private static void Keep(JsonObject metadata, Func<JsonObject, bool> isKept)
    {
        var kept = metadata.Objects("ownerReferences").Where(isKept).Select(owner => (JsonNode)owner.Copy()).ToArray();
        if (kept.Length == 0)
        {
            metadata.Remove("ownerReferences");
        }
        else
        {
            metadata["ownerReferences"] = new JsonArray(kept);
        }
    }

    private void Write(ResourceStorage storage, StoredObject stored, Action<JsonObject> change)
    {
        var content = stored.Content.Copy();
        change(content.Object("metadata")!);
        engine.Store.Replace(storage, stored, content, stored.Form);
    }
}
