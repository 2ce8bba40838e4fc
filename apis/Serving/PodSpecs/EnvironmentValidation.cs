using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>The environment variables of a container.</summary>
internal static class EnvironmentValidation
{
    public static FieldError? Validate(IList<V1EnvVar>? variables, ContainerRole role, Features features) =>
        FieldError.Collect([.. (variables ?? []).Select((variable, i) => Check(variable, role, features)?.ViaIndex(i))]);

    public static FieldError? ValidateSources(IList<V1EnvFromSource>? sources) =>
        FieldError.Collect([.. (sources ?? []).Select((source, i) => CheckSource(source)?.ViaIndex(i))]);

    private static FieldError? Check(V1EnvVar variable, ContainerRole role, Features features) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(variable, "name", "value", "valueFrom"),
        string.IsNullOrEmpty(variable.Name) ? FieldError.MissingField("name")
            : IsReserved(variable.Name, role) ? new FieldError($"\"{variable.Name}\" is a reserved environment variable", "name") : null,
        (features.PodSpecFieldRef == FeatureFlag.Disabled
            ? FieldMask.CheckDisallowedFields(variable.ValueFrom, "configMapKeyRef", "secretKeyRef")
            : FieldMask.CheckDisallowedFields(variable.ValueFrom, "configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef"))?.ViaField("valueFrom"));

    /// <summary>Only what serves requests is told its port by Knative.</summary>
    private static bool IsReserved(string name, ContainerRole role) =>
        name is "K_SERVICE" or "K_CONFIGURATION" or "K_REVISION" || (name == "PORT" && role == ContainerRole.User);

    private static FieldError? CheckSource(V1EnvFromSource source) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(source, "prefix", "configMapRef", "secretRef"),
        (source.ConfigMapRef, source.SecretRef) switch
        {
            (null, null) => FieldError.MissingOneOf("configMapRef", "secretRef"),
            (not null, not null) => FieldError.MultipleOneOf("configMapRef", "secretRef"),
            _ => null,
        });
}
