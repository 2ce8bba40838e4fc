using KubeCodegen;

namespace Knative.Serving.V1;

// The part of a Pod's spec that a Revision allows. What a cluster allows beyond that waits for a key of the ConfigMap config-features.
// Knative fills in names and ports that users leave out, so these are not required; a list without merge keys is replaced as a whole.
[SchemaFields("automountServiceAccountToken", "containers", "enableServiceLinks", "imagePullSecrets", "serviceAccountName", "volumes")]
[FeatureFlag("affinity", "kubernetes.podspec-affinity")]
[FeatureFlag("dnsConfig", "kubernetes.podspec-dnsconfig")]
[FeatureFlag("dnsPolicy", "kubernetes.podspec-dnspolicy")]
[FeatureFlag("hostAliases", "kubernetes.podspec-hostaliases")]
[FeatureFlag("hostIPC", "kubernetes.podspec-hostipc")]
[FeatureFlag("hostNetwork", "kubernetes.podspec-hostnetwork")]
[FeatureFlag("hostPID", "kubernetes.podspec-hostpid")]
[FeatureFlag("initContainers", "kubernetes.podspec-init-containers")]
[FeatureFlag("nodeSelector", "kubernetes.podspec-nodeselector")]
[FeatureFlag("priorityClassName", "kubernetes.podspec-priorityclassname")]
[FeatureFlag("runtimeClassName", "kubernetes.podspec-runtimeclassname")]
[FeatureFlag("schedulerName", "kubernetes.podspec-schedulername")]
[FeatureFlag("securityContext", "kubernetes.podspec-securitycontext")]
[FeatureFlag("shareProcessNamespace", "kubernetes.podspec-shareprocessnamespace")]
[FeatureFlag("tolerations", "kubernetes.podspec-tolerations")]
[FeatureFlag("topologySpreadConstraints", "kubernetes.podspec-topologyspreadconstraints")]
[ListType(ListMergeType.None, At = "containers")]
[SchemaProfile(typeof(RevisionContainerProfile), At = "containers[]")]
[SchemaProfile(typeof(RevisionVolumeProfile), At = "volumes[]")]
[Description("The containers of each replica; the one with a port receives the requests. Empty when `scaleTargetRef` names what serves in their place.", At = "containers")]
[Description("Whether each container gets environment variables with the addresses of the namespace's Kubernetes Services, as Docker links had them. When absent, the cluster's default applies, which is false in Knative unless changed.", At = "enableServiceLinks")]
internal static class RevisionPodSpecProfile;
