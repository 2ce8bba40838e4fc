using k8s.Models;
using Knative.Config;
using Knative.Serving.V1;
using KubeCodegen.Validation;

namespace Knative.Apis.Tests.Validation;

/// <summary>What of a Pod's spec a Revision may have, in Knative's words.</summary>
public sealed class PodSpecTests
{
    public static TheoryData<string, Action<V1Container>, string?> Containers => new()
    {
        { "an image alone", _ => { }, null },
        { "no image", c => (c.Name, c.Image) = ("web", null), "missing field(s): containers[0].image" },
        { "a broken image", c => c.Image = "foo:bar:baz", "Failed to parse image reference: containers[0].image\nimage: \"foo:bar:baz\", error: could not parse reference: foo:bar:baz" },
        { "an image in capitals", c => c.Image = "Web", "Failed to parse image reference: containers[0].image\nimage: \"Web\", error: could not parse reference: Web" },
        { "a digest", c => c.Image = "localhost:5000/web:1@sha256:" + new string('a', 64), null },
        { "a reserved name", c => c.Name = "queue-proxy", "\"queue-proxy\" is a reserved container name: containers[0].name" },
        { "a lifecycle", c => c.Lifecycle = new(), "must not set the field(s): containers[0].lifecycle" },
        { "a terminal", c => (c.Stdin, c.Tty) = (true, true), "must not set the field(s): containers[0].stdin, containers[0].tty" },
        { "no terminal", c => c.Stdin = false, null },
        { "a variable", c => c.Env = [new() { Name = "A", Value = "1" }], null },
        { "a variable without a name", c => c.Env = [new() { Value = "1" }], "missing field(s): containers[0].env[0].name" },
        { "a reserved variable", c => c.Env = [new() { Name = "PORT" }], "\"PORT\" is a reserved environment variable: containers[0].env[0].name" },
        { "a variable from a field", c => c.Env = [new() { Name = "A", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } }], "must not set the field(s): containers[0].env[0].valueFrom.fieldRef" },
        { "variables from nowhere", c => c.EnvFrom = [new()], "expected exactly one, got neither: containers[0].envFrom[0].configMapRef, containers[0].envFrom[0].secretRef" },
        { "variables from both", c => c.EnvFrom = [new() { ConfigMapRef = new() { Name = "a" }, SecretRef = new() { Name = "b" } }], "expected exactly one, got both: containers[0].envFrom[0].configMapRef, containers[0].envFrom[0].secretRef" },
        { "a port", c => c.Ports = [new() { ContainerPort = 8081, Name = "h2c" }], null },
        { "a reserved port", c => c.Ports = [new() { ContainerPort = 8022 }], "invalid value: 8022 is a reserved port: containers[0].ports.containerPort\n8022 is a reserved port, please use a different value" },
        { "a port out of bounds", c => c.Ports = [new() { ContainerPort = 65536 }], "expected 0 <= 65536 <= 65535: containers[0].ports.containerPort" },
        { "a port of the host", c => c.Ports = [new() { ContainerPort = 80, HostPort = 80 }], "must not set the field(s): containers[0].ports.hostPort" },
        { "a protocol", c => c.Ports = [new() { ContainerPort = 80, Protocol = "UDP" }], "invalid value: UDP: containers[0].ports.protocol" },
        { "a port's name", c => c.Ports = [new() { ContainerPort = 80, Name = "web" }], "Port name web is not allowed: containers[0].ports\nName must be empty, or one of: 'h2c', 'http1'" },
        { "two ports", c => c.Ports = [new() { ContainerPort = 80 }, new() { ContainerPort = 81 }], "more than one container port is set: containers[*].ports\nOnly a single port is allowed across all containers" },
        { "claims", c => c.Resources = new() { Claims = [new() { Name = "gpu" }] }, "must not set the field(s): containers[0].resources.claims" },
        { "a user", c => c.SecurityContext = new() { RunAsUser = -10 }, "expected 0 <= -10 <= 2147483647: containers[0].securityContext.runAsUser" },
        { "privileges", c => c.SecurityContext = new() { Privileged = true }, "must not set the field(s): containers[0].securityContext.privileged" },
        { "no privileges", c => c.SecurityContext = new() { Privileged = false }, null },
        { "an added capability", c => c.SecurityContext = new() { Capabilities = new() { Add = ["SYS_ADMIN"] } }, "must not set the field(s): containers[0].securityContext.capabilities.add" },
        { "the one for low ports", c => c.SecurityContext = new() { Capabilities = new() { Add = ["NET_BIND_SERVICE"], Drop = ["ALL"] } }, null },
        { "a policy for messages", c => c.TerminationMessagePolicy = "Never", "invalid value: Never: containers[0].terminationMessagePolicy" },
        { "a probe without a handler", c => c.LivenessProbe = new() { PeriodSeconds = 1 }, "expected exactly one, got neither: containers[0].livenessProbe.exec, containers[0].livenessProbe.grpc, containers[0].livenessProbe.httpGet, containers[0].livenessProbe.tcpSocket" },
        { "a probe with two", c => c.LivenessProbe = new() { Exec = new(), TcpSocket = new() { Port = 8080 } }, "expected exactly one, got both: containers[0].livenessProbe.exec, containers[0].livenessProbe.tcpSocket" },
        { "a probe of another port", c => c.LivenessProbe = new() { HttpGet = new() { Port = "other" } }, "invalid value: other: containers[0].livenessProbe.httpGet.port\nProbe port must match container port" },
        { "thresholds without a period", c => c.ReadinessProbe = new() { Exec = new(), SuccessThreshold = 1, FailureThreshold = 2, TimeoutSeconds = 3 }, "failureThreshold is disallowed when periodSeconds is zero: containers[0].readinessProbe.failureThreshold\ntimeoutSeconds is disallowed when periodSeconds is zero: containers[0].readinessProbe.timeoutSeconds" },
        { "a period without thresholds", c => c.ReadinessProbe = new() { Exec = new(), PeriodSeconds = 1, SuccessThreshold = 1 }, "expected 1 <= 0 <= 2147483647: containers[0].readinessProbe.failureThreshold, containers[0].readinessProbe.timeoutSeconds" },
        { "a mount without a volume", c => c.VolumeMounts = [new() { Name = "data", MountPath = "/data", ReadOnlyProperty = true }], "volumeMount has no matching volume: containers[0].volumeMounts[0].name" },
    };

    public static TheoryData<string, V1Volume, V1VolumeMount, string?> Volumes => new()
    {
        { "a secret", new() { Name = "a", Secret = new() { SecretName = "s" } }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, null },
        { "a secret to write to", new() { Name = "a", Secret = new() }, new() { Name = "a", MountPath = "/a" }, "volume mount should be readOnly for this type of volume: containers[0].volumeMounts[0].readOnly" },
        { "an empty directory to write to", new() { Name = "a", EmptyDir = new() }, new() { Name = "a", MountPath = "/a" }, null },
        { "a medium", new() { Name = "a", EmptyDir = new() { Medium = "Disk" } }, new() { Name = "a", MountPath = "/a" }, "invalid value: Disk: volumes[0].emptyDir.medium" },
        { "no source", new() { Name = "a" }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, "expected exactly one, got neither: volumes[0].configMap, volumes[0].emptyDir, volumes[0].projected, volumes[0].secret" },
        { "two sources", new() { Name = "a", Secret = new(), ConfigMap = new() }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, "expected exactly one, got both: volumes[0].configMap, volumes[0].secret" },
        { "a source that is closed", new() { Name = "a", HostPath = new() { Path = "/" } }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, "HostPath volume support is disabled, but found HostPath volume a: \nmust not set the field(s): volumes[0].hostPath" },
        { "a name", new() { Name = "A", Secret = new() }, new() { Name = "A", MountPath = "/a", ReadOnlyProperty = true }, "invalid value: A: volumes[0].name" },
        { "not mounted", new() { Name = "a", Secret = new() }, new() { Name = "b", MountPath = "/a", ReadOnlyProperty = true }, "volume with name \"a\" not mounted: volumes[0].name\nvolumeMount has no matching volume: containers[0].volumeMounts[0].name" },
        { "a reserved path", new() { Name = "a", Secret = new() }, new() { Name = "a", MountPath = "/dev/../dev/", ReadOnlyProperty = true }, "mountPath \"/dev\" is a reserved path: containers[0].volumeMounts[0].mountPath" },
        { "a relative path", new() { Name = "a", Secret = new() }, new() { Name = "a", MountPath = "a/b", ReadOnlyProperty = true }, "invalid value: a/b: containers[0].volumeMounts[0].mountPath" },
        { "no path", new() { Name = "a", Secret = new() }, new() { Name = "a", ReadOnlyProperty = true }, "missing field(s): containers[0].volumeMounts[0].mountPath" },
        { "a key without a path", new() { Name = "a", Secret = new() { Items = [new() { Key = "k" }] } }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, "missing field(s): volumes[0].items[0].path" },
        { "a projection of nothing", new() { Name = "a", Projected = new() { Sources = [new()] } }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, "expected exactly one, got neither: volumes[0].projected[0].configMap, volumes[0].projected[0].downwardAPI, volumes[0].projected[0].secret, volumes[0].projected[0].serviceAccountToken" },
        { "propagation", new() { Name = "a", Secret = new() }, new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true, MountPropagation = "None" }, "Volume Mount Propagation support is disabled, but found volume mount a with mount propagation: \nmust not set the field(s): containers[0].volumeMounts[0].mountPropagation" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_container_has_what_a_revision_may_have(string because, Action<V1Container> change, string? expected) =>
        Check(because, Samples.Spec(change), expected);

    [Theory]
    [MemberData(nameof(Volumes))]
    public void Volumes_have_one_source_and_are_mounted(string because, V1Volume volume, V1VolumeMount mount, string? expected)
    {
        var spec = Samples.Spec(container => container.VolumeMounts = [mount]);
        spec.Volumes = [volume];

        Check(because, spec, expected);
    }

    [Fact]
    public void Two_mounts_have_two_paths()
    {
        var spec = Samples.Spec(container => container.VolumeMounts =
        [
            new() { Name = "a", MountPath = "/a", ReadOnlyProperty = true }, new() { Name = "a", MountPath = "/a/./", ReadOnlyProperty = true },
        ]);
        spec.Volumes = [new() { Name = "a", Secret = new() }];

        Check("", spec, "invalid value: \"/a/./\" must be unique: containers[0].volumeMounts[1].mountPath");
    }

    [Fact]
    public void Fields_of_closed_features_are_refused_and_those_of_open_ones_taken()
    {
        var spec = Samples.Spec();
        (spec.NodeSelector, spec.HostNetwork, spec.TerminationGracePeriodSeconds) = (new Dictionary<string, string> { ["disk"] = "fast" }, true, 5);

        Check("", spec, "must not set the field(s): hostNetwork, nodeSelector, terminationGracePeriodSeconds");
        Check("", spec, "must not set the field(s): hostNetwork, terminationGracePeriodSeconds", new Features { PodSpecNodeSelector = FeatureFlag.Allowed });
    }

    [Fact]
    public void Several_containers_need_one_port()
    {
        RevisionSpec Two(params int[] ports) => new()
        {
            Containers = [.. ports.Select((port, i) => new V1Container { Name = "c" + i, Image = "web", Ports = port == 0 ? null : [new() { ContainerPort = port }] })],
        };

        Check("", Two(8080, 0), null);
        Check("", Two(0, 0), "missing field(s): containers[*].ports");
        Check("", Two(8080, 8081), "more than one container port is set: containers[*].ports\nOnly a single port is allowed across all containers");
        Check("", Two(8080, 0), "multi-container is off, but found 2 containers: ", new Features { MultiContainer = FeatureFlag.Disabled });
    }

    [Fact]
    public void Containers_have_names_of_their_own_and_sidecars_no_probes()
    {
        var spec = Samples.Spec(container => (container.Name, container.Ports) = ("same", [new() { ContainerPort = 80 }]));
        spec.Containers.Add(new V1Container { Name = "same", Image = "web", LivenessProbe = new() { Exec = new() } });

        Check("", spec, "duplicate container name \"same\": containers[1].name\nmust not set the field(s): containers[1].livenessProbe.exec");
    }

    [Fact]
    public void Init_containers_are_a_feature_and_have_no_probes()
    {
        var spec = Samples.Spec();
        spec.InitContainers = [new V1Container { Name = "first", Image = "web", LivenessProbe = new() }];

        Check("", spec, "must not set the field(s): initContainers\npod spec support for init-containers is off, but found 1 init containers: ");
        Check("", spec, "field not allowed in an init container: initContainers[0].livenessProbe", new Features { PodSpecInitContainers = FeatureFlag.Enabled });
    }

    [Fact]
    public void Insecure_defaults_are_warned_of()
    {
        var error = Samples.Spec().Validate(AdmissionContext.Default);

        Assert.Null(error?.Filter(FieldErrorLevel.Error));
        Assert.Equal(
            "Kubernetes default value is insecure, Knative may default this to secure in a future release: containers[0].securityContext.allowPrivilegeEscalation, "
            + "containers[0].securityContext.capabilities, containers[0].securityContext.runAsNonRoot, containers[0].securityContext.seccompProfile",
            error?.ToString());
        Assert.Equal(
            "invalid value: all: containers[0].securityContext.capabilities.drop\nMust be spelled as 'ALL'",
            Samples.Spec(container => container.SecurityContext = new()
            {
                RunAsNonRoot = true, AllowPrivilegeEscalation = false, SeccompProfile = new() { Type = "RuntimeDefault" }, Capabilities = new() { Drop = ["all"] },
            }).Validate(AdmissionContext.Default)?.ToString());
    }

    private static void Check(string because, RevisionSpec spec, string? expected, Features? features = null)
    {
        var actual = spec.Validate(AdmissionContext.Default.With((features ?? new()) with { SecurePodDefaults = FeatureFlag.Enabled }))?.ToString();

        Assert.True(expected == actual, $"{because}\nexpected: {expected}\nactual:   {actual}");
    }
}
