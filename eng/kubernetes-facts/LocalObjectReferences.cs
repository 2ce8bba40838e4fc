namespace KubeCodegen.KubernetesFacts;

/// <summary>
/// Go types that embed LocalObjectReference: they take over its optional <c>name</c> with the declared default <c>""</c> and, in controller-gen's CRDs,
/// its map type. The OpenAPI document copies only the fields of an embedded type.
/// </summary>
internal static class LocalObjectReferences
{
    private static readonly HashSet<string> Embedding =
    [
        "ConfigMapEnvSource",
        "ConfigMapKeySelector",
        "ConfigMapProjection",
        "ConfigMapVolumeSource",
        "SecretEnvSource",
        "SecretKeySelector",
        "SecretProjection",
    ];

    public static bool Embeds(OpenApiType type) => Embedding.Contains(type.Kind);

    public static string? MapTypeOf(OpenApiType type) => type.MapType ?? (Embeds(type) ? "atomic" : null);
}
