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
            foreach (var (place, dependent) in index.DependentsOf(after.Uid))
            {
                Reconsider(place, dependent);
            }

            foreach (var owner in OwnerIndex.Owners(after))
            {
                if (index.Find(owner) is var (place, found))
                {
                    Continue(place, found);
                }
            }

            return;
        }

        if (after.Metadata["ownerReferences"] is not null)
        {
            Reconsider(storage, after);
            foreach (var owner in OwnerIndex.Owners(after))
            {
                if (index.Find(owner) is var (place, found))
                {
                    Continue(place, found);
                }
            }
        }

        foreach (var former in change.Before is { } before ? OwnerIndex.Owners(before).Except(OwnerIndex.Owners(after)) : [])
        {
            if (index.Find(former) is var (place, found))
            {
                Continue(place, found);
            }
        }

        Continue(storage, after);
    }

    /// <summary>A dependent whose owners are all gone goes too; one that has others left loses the references to those that are gone.</summary>
    private void Reconsider(ResourceStorage storage, StoredObject dependent)
    {
        if (dependent.Metadata["ownerReferences"] is not JsonArray owners || dependent.Metadata.Text("deletionTimestamp") is not null)
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
    private void Continue(ResourceStorage storage, StoredObject owner)
    {
        if (owner.Metadata.Text("deletionTimestamp") is null)
        {
            return;
        }

        if (owner.Metadata.Texts("finalizers").Contains(Orphan))
        {
            // The owner goes when the last dependent has been seen to have let it go: each of these writes comes back here.
            var dependents = index.DependentsOf(owner.Uid);
            foreach (var (place, dependent) in dependents)
            {
                Write(place, dependent, metadata => Keep(metadata, reference => reference.Text("uid") != owner.Uid));
            }

            if (dependents.Count == 0)
            {
                Release(storage, owner, Orphan);
            }
        }
        else if (owner.Metadata.Texts("finalizers").Contains(Foreground))
        {
            var isBlocked = false;
            foreach (var (place, dependent) in index.DependentsOf(owner.Uid))
            {
                isBlocked |= DeleteForeground(place, dependent, owner);
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

        return reference.Flag("blockOwnerDeletion") && index.Exists(dependent.Uid);
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
