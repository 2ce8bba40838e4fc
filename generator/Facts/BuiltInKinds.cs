using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Facts;

/// <summary>What the models of Kubernetes' own kinds do not say of themselves (Kubernetes 1.36, <c>kubectl api-resources</c>).</summary>
internal static class BuiltInKinds
{
    private static readonly HashSet<string> ClusterScoped = new(StringComparer.Ordinal)
    {
        "Namespace", "Node", "PersistentVolume", "ComponentStatus",
        "MutatingWebhookConfiguration.admissionregistration.k8s.io", "ValidatingWebhookConfiguration.admissionregistration.k8s.io",
        "ValidatingAdmissionPolicy.admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io",
        "MutatingAdmissionPolicy.admissionregistration.k8s.io", "MutatingAdmissionPolicyBinding.admissionregistration.k8s.io",
        "CustomResourceDefinition.apiextensions.k8s.io", "APIService.apiregistration.k8s.io",
        "SelfSubjectReview.authentication.k8s.io", "TokenReview.authentication.k8s.io",
        "SelfSubjectAccessReview.authorization.k8s.io", "SelfSubjectRulesReview.authorization.k8s.io", "SubjectAccessReview.authorization.k8s.io",
        "CertificateSigningRequest.certificates.k8s.io", "ClusterTrustBundle.certificates.k8s.io",
        "FlowSchema.flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration.flowcontrol.apiserver.k8s.io",
        "StorageVersion.internal.apiserver.k8s.io", "StorageVersionMigration.storagemigration.k8s.io",
        "IngressClass.networking.k8s.io", "IPAddress.networking.k8s.io", "ServiceCIDR.networking.k8s.io",
        "RuntimeClass.node.k8s.io", "ClusterRole.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io",
        "DeviceClass.resource.k8s.io", "ResourceSlice.resource.k8s.io", "DeviceTaintRule.resource.k8s.io",
        "PriorityClass.scheduling.k8s.io", "CSIDriver.storage.k8s.io", "CSINode.storage.k8s.io", "StorageClass.storage.k8s.io",
        "VolumeAttachment.storage.k8s.io", "VolumeAttributesClass.storage.k8s.io",
    };

    private static readonly HashSet<string> Scalable = new(StringComparer.Ordinal)
    {
        "Deployment.apps", "ReplicaSet.apps", "StatefulSet.apps", "ReplicationController",
    };

    public static bool IsClusterScoped(GroupVersionKind gvk) => ClusterScoped.Contains(NameOf(gvk));

    public static bool IsScalable(GroupVersionKind gvk) => Scalable.Contains(NameOf(gvk));

    private static string NameOf(GroupVersionKind gvk) => gvk.Group.Length == 0 ? gvk.Kind : gvk.Kind + "." + gvk.Group;
}
