using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving;

/// <summary>A reference to an object of the same namespace (Knative's <c>serving.ValidateNamespacedObjectReference</c>).</summary>
internal static class ObjectReferenceValidation
{
    /// <summary>All of <c>apiVersion</c>, <c>kind</c> and <c>name</c> are needed, and nothing else is allowed.</summary>
    public static FieldError? Validate(V1ObjectReference reference) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(reference, "apiVersion", "kind", "name"),
        Check(reference.ApiVersion, "apiVersion", KubernetesNames.CheckQualifiedName),
        Check(reference.Kind, "kind", KubernetesNames.CheckCIdentifier),
        Check(reference.Name, "name", KubernetesNames.CheckDns1123Label));

    private static FieldError? Check(string? value, string field, Func<string, IReadOnlyList<string>> check) =>
        string.IsNullOrEmpty(value) ? FieldError.MissingField(field)
        : check(value) is { Count: > 0 } errors ? FieldError.InvalidValue(string.Join(", ", errors), field)
        : null;
}
