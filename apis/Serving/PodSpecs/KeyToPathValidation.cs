using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>Keys of a Secret or ConfigMap that become files.</summary>
internal static class KeyToPathValidation
{
    public static FieldError? Validate(IList<V1KeyToPath>? items) => FieldError.Collect([.. (items ?? []).Select((item, i) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(item, "key", "path", "mode"),
        string.IsNullOrEmpty(item.Key) ? FieldError.MissingField("key") : null,
        string.IsNullOrEmpty(item.Path) ? FieldError.MissingField("path") : null)?.ViaFieldIndex("items", i))]);
}
