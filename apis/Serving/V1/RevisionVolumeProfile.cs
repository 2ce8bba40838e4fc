using KubeCodegen;

namespace Knative.Serving.V1;

// The kinds of volumes that a Revision allows, and the part of each.
// Go inlines LocalObjectReference, which is replaced as a whole, into three of them; Kubernetes' own OpenAPI loses that on the way.
[SchemaFields("name", "secret", "configMap", "projected")]
[FeatureFlag("emptyDir", "kubernetes.podspec-volumes-emptydir")]
[FeatureFlag("persistentVolumeClaim", "kubernetes.podspec-persistent-volume-claim")]
[FeatureFlag("hostPath", "kubernetes.podspec-volumes-hostpath")]
[FeatureFlag("csi", "kubernetes.podspec-volumes-csi")]
[FeatureFlag("image", "kubernetes.podspec-volumes-image")]
[FeatureFlag("ephemeral", "kubernetes.podspec-volumes-ephemeral")]
[SchemaFields("defaultMode", "items", "optional", "secretName", At = "secret")]
[SchemaFields("key", "path", "mode", At = "secret.items[]")]
[SchemaFields("defaultMode", "items", "optional", "name", At = "configMap")]
[SchemaFields("key", "path", "mode", At = "configMap.items[]")]
[SchemaFields("defaultMode", "sources", At = "projected")]
[SchemaFields("configMap", "downwardAPI", "secret", "serviceAccountToken", At = "projected.sources[]")]
[SchemaFields("items", "name", "optional", At = "projected.sources[].configMap")]
[SchemaFields("key", "path", "mode", At = "projected.sources[].configMap.items[]")]
[SchemaFields("items", At = "projected.sources[].downwardAPI")]
[SchemaFields("path", "fieldRef", "mode", "resourceFieldRef", At = "projected.sources[].downwardAPI.items[]")]
[SchemaFields("items", "name", "optional", At = "projected.sources[].secret")]
[SchemaFields("key", "path", "mode", At = "projected.sources[].secret.items[]")]
[SchemaFields("audience", "expirationSeconds", "path", At = "projected.sources[].serviceAccountToken")]
[MapType(MapMergeType.Atomic, At = "configMap")]
[MapType(MapMergeType.Atomic, At = "projected.sources[].configMap")]
[MapType(MapMergeType.Atomic, At = "projected.sources[].secret")]
internal static class RevisionVolumeProfile;
