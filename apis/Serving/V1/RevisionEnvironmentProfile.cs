using KubeCodegen;

namespace Knative.Serving.V1;

// Where a Revision's containers may take environment variables from.
[SchemaFields("name", "value", "valueFrom", At = "env[]")]
[SchemaFields("configMapKeyRef", "secretKeyRef", At = "env[].valueFrom")]
[FeatureFlag("fieldRef", "kubernetes.podspec-fieldref", At = "env[].valueFrom")]
[FeatureFlag("resourceFieldRef", "kubernetes.podspec-fieldref", At = "env[].valueFrom")]
[SchemaFields("name", "key", "optional", At = "env[].valueFrom.configMapKeyRef")]
[SchemaFields("name", "key", "optional", At = "env[].valueFrom.secretKeyRef")]
[SchemaFields("prefix", "configMapRef", "secretRef", At = "envFrom[]")]
[SchemaFields("name", "optional", At = "envFrom[].configMapRef")]
[SchemaFields("name", "optional", At = "envFrom[].secretRef")]
internal static class RevisionEnvironmentProfile;
