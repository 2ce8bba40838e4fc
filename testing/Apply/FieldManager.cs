using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>
/// Keeps <c>metadata.managedFields</c> for the writes to a kind through one version and subresource (apimachinery <c>util/managedfields</c>, all its layers in one).
/// </summary>
internal sealed class FieldManager(IApplyScheme scheme, GroupVersionKindText kind, string subresource)
{
    private const int MaxUpdaters = 10;
    private const string BeforeFirstApply = "before-first-apply";

    private static readonly FieldSet Stripped = FieldSet.Of(
        ["apiVersion"], ["kind"], ["metadata"], ["metadata", "name"], ["metadata", "namespace"], ["metadata", "creationTimestamp"], ["metadata", "selfLink"], ["metadata", "uid"],
        ["metadata", "clusterName"], ["metadata", "generation"], ["metadata", "managedFields"], ["metadata", "resourceVersion"]);

    private readonly OwnershipUpdater updater = new(scheme, kind.ApiVersion, subresource);

    /// <summary>Notes who has written an object by anything but apply.</summary>
    /// <param name="live">The object as it was; null when the request makes it.</param>
    /// <param name="obj">The object as it is to be; its managedFields are set.</param>
    /// <param name="now">The time of the request, as it is to be written.</param>
    public void Update(JsonObject? live, JsonObject obj, string manager, string now)
    {
        var before = live ?? scheme.New(kind.ApiVersion);
        var ownership = Given(before, obj, subresource.Length > 0);
        obj.GetOrAdd("metadata").Remove("managedFields");

        // Who has switched tracking off keeps it off.
        if (!ownership.IsEmpty || live is null)
        {
            if (TypeCheck.Describe(obj, scheme.TypeOf(kind.ApiVersion)!, allowsDuplicates: true) is null)
            {
                Track(before, obj, ownership, manager, now);
                UpdaterLimit.Apply(ownership, MaxUpdaters);
            }
            else
            {
                ownership = FieldOwnership.Decode(before["metadata"]?["managedFields"]) ?? new();
            }
        }

        ownership.WriteTo(obj);
    }

    /// <summary>Puts a configuration on an object.</summary>
    /// <param name="live">The object as it is; null when there is none.</param>
    /// <returns>The object with the configuration and defaults, and who owns what.</returns>
    /// <exception cref="Refusal">The configuration cannot be applied, or others own what would change.</exception>
    public JsonObject Apply(JsonObject? live, JsonObject applied, string manager, bool force, string now)
    {
        if ((applied.Text("apiVersion") ?? "") != kind.ApiVersion || (applied.Text("kind") ?? "") != kind.Kind)
        {
            throw Refusals.BadRequest("invalid object type: " + GroupVersionKindText.Describe(applied));
        }

        var before = live ?? scheme.New(kind.ApiVersion);
        var ownership = FieldOwnership.Decode(before["metadata"]?["managedFields"])
            ?? throw Refusals.Unexpected("failed to decode managed fields: operation must be `Apply` or `Update`");
        if (ownership.IsEmpty && live is not null)
        {
            Track(scheme.New(kind.ApiVersion), before, ownership, BeforeFirstApply, now);
        }

        try
        {
            return ApplyTo(before, applied, ownership, manager, force, now);
        }
        catch (ApplyConflict conflict)
        {
            throw conflict.ToRefusal();
        }
        catch (ApplyFailure failure)
        {
            throw Refusals.Unexpected(failure.Message);
        }
    }

    private JsonObject ApplyTo(JsonObject live, JsonObject applied, FieldOwnership ownership, string manager, bool force, string now)
    {
        if (applied["metadata"] is JsonObject metadata && metadata["managedFields"] is not null)
        {
            throw Refusals.BadRequest("metadata.managedFields must be nil");
        }

        if (TypeCheck.Describe(applied, scheme.TypeOf(kind.ApiVersion)!, allowsDuplicates: false) is { } error)
        {
            throw new ApplyFailure($"failed to create typed patch object ({applied["metadata"].Text("namespace")}/{applied["metadata"].Text("name")}; {GroupVersionKindText.Describe(applied)}): {error}");
        }

        if (TypeCheck.Describe(live, scheme.TypeOf(kind.ApiVersion)!, allowsDuplicates: true) is { } broken)
        {
            throw new ApplyFailure($"failed to create typed live object ({live["metadata"].Text("namespace")}/{live["metadata"].Text("name")}; {GroupVersionKindText.Describe(live)}): {broken}");
        }

        var applier = FieldOwner.Of(manager, FieldOwner.Apply, kind.ApiVersion, subresource);
        var attempt = ownership.Copy();
        JsonObject? merged;
        try
        {
            merged = updater.Apply(live, applied, attempt.Fields, applier, force);
        }
        catch (ApplyConflict conflict) when (manager == LastApplied.Kubectl && LastApplied.Excuses(conflict, live, scheme.TypeOf(kind.ApiVersion)!, kind.ApiVersion))
        {
            attempt = ownership.Copy();
            merged = updater.Apply(live, applied, attempt.Fields, applier, force: true);
        }

        Strip(attempt, applier);
        if (merged is null)
        {
            merged = live.Copy();
        }
        else
        {
            scheme.Default(merged, kind.ApiVersion);
            attempt.Times[applier] = now;
        }

        merged.GetOrAdd("metadata").Remove("managedFields");
        LastApplied.Keep(merged, applied, manager);
        attempt.WriteTo(merged);
        return merged;
    }

    private void Track(JsonObject live, JsonObject obj, FieldOwnership ownership, string manager, string now)
    {
        updater.Update(live, obj, ownership.Fields, FieldOwner.Current);
        Strip(ownership, FieldOwner.Current);
        if (ownership.Fields.Remove(FieldOwner.Current, out var written))
        {
            var owner = FieldOwner.Of(manager.Length == 0 ? "unknown" : manager, FieldOwner.Update, kind.ApiVersion, subresource);
            ownership.Fields[owner] = ownership.Fields.TryGetValue(owner, out var previous) ? written with { Set = written.Set.Union(previous.Set) } : written;
            ownership.Times[owner] = now;
        }
    }

    /// <summary>Whose managedFields count: those of the request, unless it has none or is about a subresource.</summary>
    private static FieldOwnership Given(JsonObject live, JsonObject obj, bool isSubresource)
    {
        var given = obj["metadata"]?["managedFields"] as JsonArray;
        if (!isSubresource)
        {
            if (given is { Count: 0 } or [JsonObject { Count: 0 }])
            {
                return new FieldOwnership();
            }

            if (FieldOwnership.Decode(given) is { IsEmpty: false } own)
            {
                return own;
            }
        }

        return FieldOwnership.Decode(live["metadata"]?["managedFields"]) ?? new FieldOwnership();
    }

    private static void Strip(FieldOwnership ownership, FieldOwner owner)
    {
        if (ownership.Fields.TryGetValue(owner, out var fields))
        {
            var set = fields.Set.Difference(Stripped);
            if (set.IsEmpty)
            {
                ownership.Fields.Remove(owner);
            }
            else
            {
                ownership.Fields[owner] = fields with { Set = set };
            }
        }
    }
}

/// <summary>A group, version and kind as Go prints them.</summary>
internal sealed record GroupVersionKindText(string ApiVersion, string Kind)
{
    public static string Describe(JsonObject obj)
    {
        var version = obj.Text("apiVersion") ?? "";
        return $"{(version.Contains('/', StringComparison.Ordinal) ? version : "/" + version)}, Kind={obj.Text("kind")}";
    }
}
