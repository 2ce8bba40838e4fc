using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>status.storedVersions against the versions (apiextensions <c>ValidateCustomResourceDefinitionStoredVersions</c>).</summary>
internal static class StoredVersionRules
{
    private static readonly FieldPath Path = FieldPath.Of("status.storedVersions");

    /// <summary>What the server notes when the definition is written: what it had noted, and the storage version.</summary>
    public static EquatableArray<string> After(EquatableArray<string> stored, EquatableArray<CrdVersion> versions) =>
        versions.FirstOrDefault(version => version.IsStorage) is { Name: var name } && !stored.Contains(name) ? stored.Add(name) : stored;

    public static void Check(EquatableArray<string> stored, EquatableArray<CrdVersion> versions, CrdErrors errors)
    {
        if (stored.IsEmpty)
        {
            errors.Invalid(Path, JsonValue.Null, "must have at least one stored version");
            return;
        }

        var left = stored.Distinct().ToList();
        foreach (var version in versions)
        {
            if (!left.Remove(version.Name) && version.IsStorage)
            {
                errors.Invalid(Path, JsonValue.Of(stored), "must have the storage version " + version.Name);
            }
        }

        foreach (var name in left)
        {
            errors.Invalid(
                Path.Index(Array.LastIndexOf([.. stored], name)),
                name,
                $"missing from spec.versions; {name} was previously a storage version, and must remain in spec.versions"
                + $" until a storage migration ensures no data remains persisted in {name} and removes {name} from status.storedVersions");
        }
    }
}
