using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>What a container of a Revision may have.</summary>
internal static class ContainerValidation
{
    private static readonly string[] Allowed =
    [
        "name", "args", "command", "env", "workingDir", "envFrom", "image", "imagePullPolicy", "livenessProbe", "ports", "readinessProbe", "resources",
        "securityContext", "startupProbe", "terminationMessagePath", "terminationMessagePolicy", "volumeMounts",
    ];

    /// <summary>The one that serves requests.</summary>
    public static FieldError? ValidateUser(V1Container container, IReadOnlyDictionary<string, V1Volume> volumes, V1ContainerPort port, Features features) => FieldError.Collect(
        ProbeValidation.Validate(container.LivenessProbe, port)?.ViaField("livenessProbe"),
        ProbeValidation.ValidateReadiness(container.ReadinessProbe, port)?.ViaField("readinessProbe"),
        ProbeValidation.Validate(container.StartupProbe, port)?.ViaField("startupProbe"),
        Validate(container, volumes, ContainerRole.User, features));

    /// <summary>One beside it.</summary>
    public static FieldError? ValidateSidecar(V1Container container, IReadOnlyDictionary<string, V1Volume> volumes, Features features)
    {
        var isProbed = features.MultiContainerProbing == FeatureFlag.Enabled;
        return FieldError.Collect(
            (isProbed ? ProbeValidation.Validate(container.LivenessProbe, null) : FieldMask.CheckDisallowedFields(container.LivenessProbe))?.ViaField("livenessProbe"),
            (isProbed ? ProbeValidation.ValidateReadiness(container.ReadinessProbe, null) : FieldMask.CheckDisallowedFields(container.ReadinessProbe))?.ViaField("readinessProbe"),
            (isProbed ? ProbeValidation.Validate(container.StartupProbe, null) : FieldMask.CheckDisallowedFields(container.StartupProbe))?.ViaField("startupProbe"),
            Validate(container, volumes, ContainerRole.Sidecar, features));
    }

    /// <summary>One that runs before the others.</summary>
    public static FieldError? ValidateInit(V1Container container, IReadOnlyDictionary<string, V1Volume> volumes, Features features)
    {
        static FieldError? Absent(object? value, string field) => value is null ? null : new FieldError("field not allowed in an init container", field);
        return FieldError.Collect(
            Absent(container.LivenessProbe, "livenessProbe"),
            Absent(container.ReadinessProbe, "readinessProbe"),
            Absent(container.StartupProbe, "startupProbe"),
            Absent(container.Lifecycle, "lifecycle"),
            Validate(container, volumes, ContainerRole.Init, features));
    }

    private static FieldError? Validate(V1Container container, IReadOnlyDictionary<string, V1Volume> volumes, ContainerRole role, Features features) =>
        container == new V1Container()
            ? FieldError.MissingField(FieldError.CurrentField)
            : FieldError.Collect(
                FieldMask.CheckDisallowedFields(container, Allowed),
                container.Name == "queue-proxy" ? new FieldError("\"queue-proxy\" is a reserved container name", "name") : null,
                EnvironmentValidation.Validate(container.Env, role, features)?.ViaField("env"),
                EnvironmentValidation.ValidateSources(container.EnvFrom)?.ViaField("envFrom"),
                CheckImage(container.Image),
                PortValidation.Validate(container.Ports, role)?.ViaField("ports"),
                FieldMask.CheckDisallowedFields(container.Resources, "limits", "requests")?.ViaField("resources"),
                SecurityContextValidation.Validate(container.SecurityContext, features)?.ViaField("securityContext"),
                container.TerminationMessagePolicy is null or "" or "File" or "FallbackToLogsOnError"
                    ? null
                    : FieldError.InvalidValue(container.TerminationMessagePolicy, "terminationMessagePolicy"),
                VolumeMountValidation.Validate(container.VolumeMounts, volumes, features)?.ViaField("volumeMounts"));

    private static FieldError? CheckImage(string? image) =>
        string.IsNullOrEmpty(image) ? FieldError.MissingField("image")
        : ImageReference.IsValid(image) ? null
        : new FieldError("Failed to parse image reference", "image").WithDetails($"image: \"{image}\", error: could not parse reference: {image}");
}
