using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>Which volumes a Revision may have.</summary>
internal static class VolumeValidation
{
    private static readonly string[] Sources = ["secret", "configMap", "projected"];

    /// <returns>The volumes by name, and what is wrong with them.</returns>
    public static (IReadOnlyDictionary<string, V1Volume> Volumes, FieldError? Errors) Validate(V1Volume[] volumes, V1Container[] containers, Features features)
    {
        var mounted = containers.SelectMany(container => container.VolumeMounts ?? []).Select(mount => mount.Name).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, V1Volume> byName = new(StringComparer.Ordinal);
        FieldError? errors = null;
        for (var i = 0; i < volumes.Length; i++)
        {
            var name = volumes[i].Name ?? "";
            errors = errors.Also(FieldError.Collect(
                byName.ContainsKey(name) ? new FieldError($"duplicate volume name \"{name}\"", "name") : null,
                mounted.Contains(name) ? null : new FieldError($"volume with name \"{name}\" not mounted", "name"),
                Check(volumes[i], features))?.ViaIndex(i));
            byName[name] = volumes[i];
        }

        return (byName, errors);
    }

    private static FieldError? Check(V1Volume volume, Features features) => FieldError.Collect(
        CheckClaim(volume.PersistentVolumeClaim, features),
        CheckSupport(volume.Image, features.PodSpecVolumesImage, "Image", volume.Name),
        CheckSupport(volume.EmptyDir, features.PodSpecVolumesEmptyDir, "EmptyDir", volume.Name),
        CheckSupport(volume.HostPath, features.PodSpecVolumesHostPath, "HostPath", volume.Name),
        CheckSupport(volume.Csi, features.PodSpecVolumesCsi, "CSI", volume.Name),
        CheckSupport(volume.Ephemeral, features.PodSpecVolumesEphemeral, "Ephemeral", volume.Name),
        string.IsNullOrEmpty(volume.Name) ? FieldError.MissingField("name")
            : KubernetesNames.CheckDns1123Label(volume.Name).Count > 0 ? FieldError.InvalidValue(volume.Name, "name") : null,
        FieldMask.CheckDisallowedFields(volume, [.. Open(features, flag => flag != FeatureFlag.Disabled), "name"]),
        CheckSource(volume, features));

    private static FieldError? CheckClaim(V1PersistentVolumeClaimVolumeSource? claim, Features features) => claim is null ? null : FieldError.Collect(
        features.PodSpecPersistentVolumeClaim == FeatureFlag.Enabled ? null
            : new FieldError($"Persistent volume claim support is disabled, but found persistent volume claim {claim.ClaimName}"),
        claim.ReadOnlyProperty == true || features.PodSpecPersistentVolumeWrite == FeatureFlag.Enabled ? null
            : new FieldError($"Persistent volume write support is disabled, but found persistent volume claim {claim.ClaimName} that is not read-only"));

    private static FieldError? CheckSupport(object? source, FeatureFlag flag, string kind, string? name) =>
        source is not null && flag != FeatureFlag.Enabled ? new FieldError($"{kind} volume support is disabled, but found {kind} volume {name}") : null;

    /// <summary>The sources of volumes that the cluster's features leave open.</summary>
    private static IEnumerable<string> Open(Features features, Func<FeatureFlag, bool> isOpen)
    {
        (string Source, FeatureFlag Flag)[] gated =
        [
            ("emptyDir", features.PodSpecVolumesEmptyDir),
            ("persistentVolumeClaim", features.PodSpecPersistentVolumeClaim),
            ("hostPath", features.PodSpecVolumesHostPath),
            ("csi", features.PodSpecVolumesCsi),
            ("ephemeral", features.PodSpecVolumesEphemeral),
            ("image", features.PodSpecVolumesImage),
        ];
        return Sources.Concat(gated.Where(source => isOpen(source.Flag)).Select(source => source.Source));
    }

    private static FieldError? CheckSource(V1Volume volume, Features features)
    {
        (string Name, object? Source)[] sources =
        [
            ("secret", volume.Secret), ("configMap", volume.ConfigMap), ("projected", volume.Projected), ("emptyDir", volume.EmptyDir),
            ("persistentVolumeClaim", volume.PersistentVolumeClaim), ("hostPath", volume.HostPath), ("csi", volume.Csi), ("ephemeral", volume.Ephemeral), ("image", volume.Image),
        ];
        var given = sources.Where(source => source.Source is not null).Select(source => source.Name).ToList();
        return FieldError.Collect(
            KeyToPathValidation.Validate(volume.Secret?.Items),
            KeyToPathValidation.Validate(volume.ConfigMap?.Items),
            FieldError.Collect([.. (volume.Projected?.Sources ?? []).Select((source, i) => ProjectionValidation.Validate(source)?.ViaFieldIndex("projected", i))]),
            volume.EmptyDir is { } directory ? CheckEmptyDir(directory)?.ViaField("emptyDir") : null,
            volume.Image is { } image ? CheckImage(image)?.ViaField("image") : null,
            given.Count switch
            {
                0 => FieldError.MissingOneOf(Open(features, flag => flag == FeatureFlag.Enabled)),
                > 1 => FieldError.MultipleOneOf(given),
                _ => null,
            });
    }

    private static FieldError? CheckEmptyDir(V1EmptyDirVolumeSource directory) => FieldError.Collect(
        directory.Medium is null or "" or "Memory" ? null : FieldError.InvalidValue(directory.Medium, "medium"),
        directory.SizeLimit is { } limit && limit.ToDecimal() < 0 ? FieldError.InvalidValue(limit, "sizeLimit") : null);

    private static FieldError? CheckImage(V1ImageVolumeSource image) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(image, "reference", "pullPolicy"),
        string.IsNullOrEmpty(image.Reference) ? FieldError.MissingField("reference") : null,
        image.PullPolicy is null or "" or "IfNotPresent" or "Always" or "Never" ? null : FieldError.InvalidValue(image.PullPolicy, "pullPolicy"));
}
