using KubeCodegen;

namespace Knative.Serving.V1;

// The part of a container's security context that a Revision allows.
[SchemaFields(
    "allowPrivilegeEscalation", "capabilities", "privileged", "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seccompProfile")]
[Description("Whether the container has the rights of root on its node. Knative accepts only an explicit `false`.", At = "privileged")]
[SchemaFields("add", "drop", At = "capabilities")]
[Description("Linux capabilities to give to the container. Refused unless the feature flag kubernetes.containerspec-addcapabilities is on.", At = "capabilities.add")]
[Description("The name of a Linux capability without its prefix `CAP_`, such as `NET_BIND_SERVICE`.", At = "capabilities.add[]")]
[Description("The name of a Linux capability without its prefix `CAP_`, such as `NET_RAW`, or `ALL`.", At = "capabilities.drop[]")]
internal static class RevisionSecurityContextProfile;
