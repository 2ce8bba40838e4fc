using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>One source of a projected volume.</summary>
internal static class ProjectionValidation
{
    public static FieldError? Validate(V1VolumeProjection projection)
    {
        (string Name, FieldError? Errors, bool IsGiven)[] sources =
        [
            ("secret", CheckSecret(projection.Secret), projection.Secret is not null),
            ("configMap", CheckConfigMap(projection.ConfigMap), projection.ConfigMap is not null),
            ("serviceAccountToken", CheckToken(projection.ServiceAccountToken), projection.ServiceAccountToken is not null),
            ("downwardAPI", CheckDownwardApi(projection.DownwardAPI), projection.DownwardAPI is not null),
        ];
        var names = sources.Select(source => source.Name).ToArray();
        var given = sources.Where(source => source.IsGiven).ToList();
        return FieldMask.CheckDisallowedFields(projection, names)
            .Also([.. given.Select(source => source.Errors?.ViaField(source.Name))])
            .Also(given.Count switch
            {
                0 => FieldError.MissingOneOf(names),
                > 1 => FieldError.MultipleOneOf(given.Select(source => source.Name)),
                _ => null,
            });
    }

    private static FieldError? CheckSecret(V1SecretProjection? secret) => secret is null ? null : FieldError.Collect(
        FieldMask.CheckDisallowedFields(secret, "name", "items", "optional"),
        string.IsNullOrEmpty(secret.Name) ? FieldError.MissingField("name") : null,
        KeyToPathValidation.Validate(secret.Items));

    private static FieldError? CheckConfigMap(V1ConfigMapProjection? map) => map is null ? null : FieldError.Collect(
        FieldMask.CheckDisallowedFields(map, "name", "items", "optional"),
        string.IsNullOrEmpty(map.Name) ? FieldError.MissingField("name") : null,
        KeyToPathValidation.Validate(map.Items));

    private static FieldError? CheckToken(V1ServiceAccountTokenProjection? token) => token is null ? null : FieldError.Collect(
        FieldMask.CheckDisallowedFields(token, "audience", "expirationSeconds", "path"),
        string.IsNullOrEmpty(token.Path) ? FieldError.MissingField("path") : null);

    private static FieldError? CheckDownwardApi(V1DownwardAPIProjection? downward) => downward is null ? null : FieldMask.CheckDisallowedFields(downward, "items")
        .Also([.. (downward.Items ?? []).Select((file, i) => CheckFile(file)?.ViaFieldIndex("items", i))]);

    private static FieldError? CheckFile(V1DownwardAPIVolumeFile file) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(file, "fieldRef", "resourceFieldRef", "path", "mode"),
        (file.FieldRef, file.ResourceFieldRef) switch
        {
            (null, null) => FieldError.MissingOneOf("fieldRef", "resourceFieldRef"),
            (not null, not null) => FieldError.Generic("Within a single item, cannot set both", "resourceFieldRef", "fieldRef"),
            _ => null,
        },
        string.IsNullOrEmpty(file.Path) ? FieldError.MissingField("path") : null);
}
