using KubeCodegen;

namespace Knative.Serving.V1;

// The part of a probe that a Revision allows. Knative probes the container's own port when none is named.
[SchemaFields(
    "exec", "failureThreshold", "grpc", "httpGet", "initialDelaySeconds", "periodSeconds", "successThreshold", "tcpSocket", "timeoutSeconds")]
[Description("The pause between two probes, in seconds. 0 leaves the pace of a readiness probe to Knative, which then probes more often than once a second.", At = "periodSeconds")]
[SchemaFields("command", At = "exec")]
[SchemaFields("port", "service", At = "grpc")]
[Optional(At = "grpc.port")]
[SchemaFields("host", "httpHeaders", "path", "port", "scheme", At = "httpGet")]
[Optional(At = "httpGet.port")]
[SchemaFields("host", "port", At = "tcpSocket")]
[Optional(At = "tcpSocket.port")]
internal static class RevisionProbeProfile;
