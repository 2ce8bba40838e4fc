using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Kinds;

/// <summary>The kinds that do something of their own.</summary>
internal static class KindTable
{
    public static KindRules Of(string group, string kind) => (group, kind) switch
    {
        ("", "ConfigMap") => ConfigMapKind.Instance,
        ("", "Namespace") => NamespaceKind.Instance,
        ("", "PersistentVolume" or "PersistentVolumeClaim" or "PodTemplate" or "ResourceQuota" or "ServiceAccount") => ReturningKind.Instance,
        ("", "Pod") => PodKind.Instance,
        ("", "ReplicationController") => SpecKind.Instance,
        ("", "Secret") => SecretKind.Instance,
        ("", "Service") => ServiceKind.Instance,
        ("" or "events.k8s.io", "Event") => EventKind.Instance,
        ("admissionregistration.k8s.io", "MutatingWebhookConfiguration") => WebhookConfigurationKind.Mutating,
        ("admissionregistration.k8s.io", "ValidatingAdmissionPolicy") => AdmissionPolicyKind.Policy,
        ("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding") => AdmissionPolicyKind.Binding,
        ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration") => WebhookConfigurationKind.Validating,
        ("apiextensions.k8s.io", "CustomResourceDefinition") => DefinitionKind.Instance,
        ("apps", "DaemonSet") => DaemonSetKind.Instance,
        ("apps", "Deployment") => DeploymentKind.Instance,
        ("apps", "ReplicaSet") => WorkloadKind.ReplicaSet,
        ("apps", "StatefulSet") => StatefulSetKind.Instance,
        ("batch", "CronJob") => SpecKind.Instance,
        ("batch", "Job") => JobKind.Instance,
        ("networking.k8s.io", "Ingress") => SpecKind.Instance,
        ("policy", "PodDisruptionBudget") => SpecKind.Instance,
        ("rbac.authorization.k8s.io", "ClusterRole") => RoleKind.ClusterRole,
        ("rbac.authorization.k8s.io", "ClusterRoleBinding") => BindingKind.ClusterRoleBinding,
        ("rbac.authorization.k8s.io", "Role") => RoleKind.Role,
        ("rbac.authorization.k8s.io", "RoleBinding") => BindingKind.RoleBinding,
        _ => KindRules.Plain,
    };

    /// <summary>Where objects of the kind are stored: in their own group and preferred version, but for Events, which two groups show.</summary>
    public static GroupVersionKind StorageOf(string group, string version, string kind) => (group, kind) switch
    {
        ("events.k8s.io", "Event") => new("", "v1", "Event"),
        _ => new(group, version, kind),
    };
}
