using KubeCodegen;

namespace Knative.Serving.V1;

// Where a Revision's containers may take environment variables from.
// Go inlines LocalObjectReference, which is replaced as a whole, into these two; Kubernetes' own OpenAPI loses that on the way.
[SchemaFields("name", "value", "valueFrom", At = "env[]")]
[SchemaFields("configMapKeyRef", "secretKeyRef", At = "env[].valueFrom")]
[FeatureFlag("fieldRef", "kubernetes.podspec-fieldref", At = "env[].valueFrom")]
[FeatureFlag("resourceFieldRef", "kubernetes.podspec-fieldref", At = "env[].valueFrom")]
[SchemaFields("name", "key", "optional", At = "env[].valueFrom.configMapKeyRef")]
[SchemaFields("name", "key", "optional", At = "env[].valueFrom.secretKeyRef")]
[SchemaFields("prefix", "configMapRef", "secretRef", At = "envFrom[]")]
[SchemaFields("name", "optional", At = "envFrom[].configMapRef")]
[SchemaFields("name", "optional", At = "envFrom[].secretRef")]
[MapType(MapMergeType.Atomic, At = "envFrom[].configMapRef")]
[MapType(MapMergeType.Atomic, At = "envFrom[].secretRef")]
internal static class RevisionEnvironmentProfile;
