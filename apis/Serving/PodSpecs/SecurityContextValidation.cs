using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>The security contexts of a Pod and of its containers.</summary>
internal static class SecurityContextValidation
{
    public static FieldError? Validate(V1PodSecurityContext? context, Features features)
    {
        if (context is null)
        {
            return null;
        }

        List<string> allowed = features.PodSpecSecurityContext == FeatureFlag.Disabled
            ? []
            : ["runAsUser", "runAsGroup", "runAsNonRoot", "fsGroup", "supplementalGroups", "seccompProfile"];
        if (features.HasSecurePodDefaults && context.SeccompProfile?.Type is "RuntimeDefault" or "Unconfined")
        {
            allowed.Add("seccompProfile");
        }

        return FieldError.Collect(
            FieldMask.CheckDisallowedFields(context, [.. allowed]),
            Bounds.CheckId(context.RunAsUser, "runAsUser"),
            Bounds.CheckId(context.RunAsGroup, "runAsGroup"),
            Bounds.CheckId(context.FsGroup, "fsGroup"),
            FieldError.Collect([.. (context.SupplementalGroups ?? []).Select((group, i) => Bounds.CheckId(group, FieldError.CurrentField)?.ViaFieldIndex("supplementalGroups", i))]));
    }

    public static FieldError? Validate(V1SecurityContext? context, Features features) => context is null ? null : FieldError.Collect(
        FieldMask.CheckDisallowedFields(
            context, "capabilities", "readOnlyRootFilesystem", "runAsUser", "runAsGroup", "runAsNonRoot", "allowPrivilegeEscalation", "seccompProfile"),
        CheckCapabilities(context.Capabilities, features)?.ViaField("capabilities"),
        Bounds.CheckId(context.RunAsUser, "runAsUser"),
        Bounds.CheckId(context.RunAsGroup, "runAsGroup"));

    /// <summary>Warns of what Kubernetes leaves open by default and a hardened cluster refuses.</summary>
    public static FieldError? Warn(V1PodSecurityContext? pod, V1Container[] containers, string field, Features features) => features.HasSecurePodDefaults
        ? null
        : FieldError.Collect([.. containers.Select((container, i) => Warn(pod, container.SecurityContext)?.ViaField("securityContext").ViaFieldIndex(field, i))]);

    private static FieldError? Warn(V1PodSecurityContext? pod, V1SecurityContext? context)
    {
        static FieldError Insecure(string field) =>
            FieldError.Generic("Kubernetes default value is insecure, Knative may default this to secure in a future release", field).At(FieldErrorLevel.Warning);
        return FieldError.Collect(
            pod?.RunAsNonRoot is null && context?.RunAsNonRoot is null ? Insecure("runAsNonRoot") : null,
            context?.AllowPrivilegeEscalation is null ? Insecure("allowPrivilegeEscalation") : null,
            context?.SeccompProfile is null && pod?.SeccompProfile is null ? Insecure("seccompProfile")
                : string.IsNullOrEmpty(pod?.SeccompProfile?.Type) && string.IsNullOrEmpty(context?.SeccompProfile?.Type) ? Insecure("seccompProfile.type") : null,
            context?.Capabilities is null ? Insecure("capabilities")
                : context.Capabilities.Drop is null ? Insecure("capabilities.drop")

                // A slip that Kubernetes takes without a word, and that drops nothing.
                : context.Capabilities.Drop is ["all", ..] ? FieldError.InvalidValue("all", "capabilities.drop", "Must be spelled as 'ALL'").At(FieldErrorLevel.Warning)
                : null);
    }

    private static FieldError? CheckCapabilities(V1Capabilities? capabilities, Features features)
    {
        var mayAdd = features.ContainerSpecAddCapabilities == FeatureFlag.Enabled
            || (features.HasSecurePodDefaults && capabilities?.Add is ["NET_BIND_SERVICE"]);
        return mayAdd ? FieldMask.CheckDisallowedFields(capabilities, "drop", "add") : FieldMask.CheckDisallowedFields(capabilities, "drop");
    }
}
