using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>Where a container mounts the Pod's volumes.</summary>
internal static class VolumeMountValidation
{
    public static FieldError? Validate(IList<V1VolumeMount>? mounts, IReadOnlyDictionary<string, V1Volume> volumes, Features features)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        return FieldError.Collect([.. (mounts ?? []).Select((mount, i) => FieldError.Collect(
            CheckFields(mount, features),
            CheckPath(mount.MountPath, paths),
            volumes.TryGetValue(mount.Name ?? "", out var volume) ? CheckReadOnly(mount, volume) : new FieldError("volumeMount has no matching volume", "name"),
            volume is null && mount.ReadOnlyProperty != true ? NotReadOnly : null,
            CheckPropagation(mount, features))?.ViaIndex(i))]);
    }

    private static FieldError NotReadOnly => new("volume mount should be readOnly for this type of volume", "readOnly");

    private static FieldError? CheckFields(V1VolumeMount mount, Features features) => features.PodSpecVolumesMountPropagation == FeatureFlag.Disabled
        ? FieldMask.CheckDisallowedFields(mount, "name", "readOnly", "mountPath", "subPath")
        : FieldMask.CheckDisallowedFields(mount, "name", "readOnly", "mountPath", "subPath", "mountPropagation");

    private static FieldError? CheckPath(string? path, HashSet<string> others)
    {
        if (string.IsNullOrEmpty(path))
        {
            return FieldError.MissingField("mountPath");
        }

        var clean = Clean(path);
        return clean is "/" or "/dev" or "/dev/log" ? new FieldError($"mountPath \"{clean}\" is a reserved path", "mountPath")
            : !path.StartsWith('/') ? FieldError.InvalidValue(path, "mountPath")
            : !others.Add(clean) ? FieldError.InvalidValue($"\"{path}\" must be unique", "mountPath")
            : null;
    }

    /// <summary>As Go's <c>path.Clean</c>: without double slashes, <c>.</c> and <c>..</c>.</summary>
    private static string Clean(string path)
    {
        List<string> parts = [];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return (path.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }

    /// <summary>Only what is made for the Pod may be written to.</summary>
    private static FieldError? CheckReadOnly(V1VolumeMount mount, V1Volume volume) =>
        mount.ReadOnlyProperty == true ? null
        : volume is { EmptyDir: null, PersistentVolumeClaim: null, Ephemeral: null } ? NotReadOnly
        : volume.PersistentVolumeClaim?.ReadOnlyProperty == true ? new FieldError("volume is readOnly but volume mount is not", "readOnly")
        : null;

    private static FieldError? CheckPropagation(V1VolumeMount mount, Features features) => mount.MountPropagation is null ? null : FieldError.Collect(
        features.PodSpecVolumesMountPropagation == FeatureFlag.Enabled
            ? null
            : new FieldError($"Volume Mount Propagation support is disabled, but found volume mount {mount.Name} with mount propagation"),
        mount.MountPropagation is "None" or "HostToContainer" ? null : new FieldError("mount propagation should be set to None or HostToContainer", "mountPropagation"));
}
