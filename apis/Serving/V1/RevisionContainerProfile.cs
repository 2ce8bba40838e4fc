using KubeCodegen;

namespace Knative.Serving.V1;

// The part of a container that a Revision allows.
[SchemaFields(
    "args", "command", "env", "envFrom", "image", "imagePullPolicy", "livenessProbe", "name", "ports", "readinessProbe", "resources",
    "securityContext", "startupProbe", "terminationMessagePath", "terminationMessagePolicy", "volumeMounts", "workingDir")]
[Optional(At = "name")]
[ListType(ListMergeType.None, At = "ports")]
[SchemaFields("containerPort", "name", "protocol", At = "ports[]")]
[Optional(At = "ports[].containerPort")]
[SchemaFields("limits", "requests", At = "resources")]
[SchemaFields("mountPath", "name", "readOnly", "subPath", At = "volumeMounts[]")]
[FeatureFlag("mountPropagation", "kubernetes.podspec-volumes-mount-propagation", At = "volumeMounts[]")]
[SchemaProfile(typeof(RevisionProbeProfile), At = "livenessProbe")]
[SchemaProfile(typeof(RevisionProbeProfile), At = "readinessProbe")]
[SchemaProfile(typeof(RevisionProbeProfile), At = "startupProbe")]
[SchemaProfile(typeof(RevisionEnvironmentProfile))]
[SchemaProfile(typeof(RevisionSecurityContextProfile), At = "securityContext")]
internal static class RevisionContainerProfile;
