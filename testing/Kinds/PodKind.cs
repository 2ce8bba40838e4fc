using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Pod (core/v1), with what admission does to every pod: its service account, its tolerations, its priority.</summary>
internal sealed class PodKind : KindRules
{
    private const string TokenMount = "/var/run/secrets/kubernetes.io/serviceaccount";

    public static PodKind Instance { get; } = new();

    public override IReadOnlyList<string> Generation => ["spec"];

    public override bool ReturnsDeleted => true;

    public override IReadOnlyList<string> SelectableFields =>
        ["spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName", "spec.hostNetwork", "status.phase", "status.podIP", "status.nominatedNodeName"];

    public override void Default(JsonObject obj, string version)
    {
        if (obj.Object("spec") is { } spec)
        {
            PodDefaults.Apply(spec, isTemplate: false);
        }

        if (obj.Object("status") is { } status && status.Text("podIP") is { Length: > 0 } address && status["podIPs"] is null)
        {
            status["podIPs"] = new JsonArray(new JsonObject { ["ip"] = address });
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        var spec = Spec(obj);
        Defaulting.SetText(spec, "serviceAccountName", "default");
        Defaulting.SetText(spec, "serviceAccount", spec.Text("serviceAccountName")!);
        if (spec["automountServiceAccountToken"]?.GetValue<bool>() ?? true)
        {
            MountToken(spec);
        }

        Tolerate(spec);
        Defaulting.Set(spec, "priority", 0L);
        Defaulting.SetText(spec, "preemptionPolicy", "PreemptLowerPriority");
        obj["status"] = new JsonObject { ["phase"] = "Pending", ["qosClass"] = QualityOfService.Of(spec) };
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj) => PodRules.Check(obj.Object("spec"), "spec");

    public override IEnumerable<string> Warnings(JsonObject obj)
    {
        foreach (var (index, container) in obj["spec"].Objects("containers").Index())
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (position, variable) in container.Objects("env").Index())
            {
                if (variable.Text("name") is { } name && !names.Add(name))
                {
                    yield return $"spec.containers[{index}].env[{position}]: hides previous definition of \"{name}\", which may be dropped when using apply";
                }
            }
        }
    }

    /// <summary>A pod that no node has goes at once; a bound one waits for its kubelet.</summary>
    public override long? GracePeriod(JsonObject obj, long? asked) =>
        obj["spec"].Text("nodeName") is null or "" || obj["status"].Text("phase") is "Succeeded" or "Failed"
            ? 0
            : asked ?? obj["spec"].Whole("terminationGracePeriodSeconds") ?? 30;

    private static void MountToken(JsonObject spec)
    {
        if (spec.Objects("containers").All(container => container.Objects("volumeMounts").Any(mount => mount.Text("mountPath") == TokenMount)))
        {
            return;
        }

        var name = "kube-api-access-" + string.Create(5, "bcdfghjklmnpqrstvwxz2456789", static (suffix, alphabet) => Random.Shared.GetItems(alphabet, suffix));
        foreach (var container in spec.Objects("containers").Concat(spec.Objects("initContainers")))
        {
            if (container["volumeMounts"] is not JsonArray mounts)
            {
                container["volumeMounts"] = mounts = [];
            }

            if (!mounts.Any(mount => mount.Text("mountPath") == TokenMount))
            {
                mounts.Add(new JsonObject { ["name"] = name, ["readOnly"] = true, ["mountPath"] = TokenMount });
            }
        }

        if (spec["volumes"] is not JsonArray volumes)
        {
            spec["volumes"] = volumes = [];
        }

        volumes.Add(new JsonObject
        {
            ["name"] = name,
            ["projected"] = new JsonObject
            {
                ["sources"] = new JsonArray(
                    new JsonObject { ["serviceAccountToken"] = new JsonObject { ["expirationSeconds"] = 3607L, ["path"] = "token" } },
                    new JsonObject { ["configMap"] = new JsonObject { ["name"] = "kube-root-ca.crt", ["items"] = new JsonArray(new JsonObject { ["key"] = "ca.crt", ["path"] = "ca.crt" }) } },
                    new JsonObject
                    {
                        ["downwardAPI"] = new JsonObject
                        {
                            ["items"] = new JsonArray(new JsonObject { ["path"] = "namespace", ["fieldRef"] = new JsonObject { ["apiVersion"] = "v1", ["fieldPath"] = "metadata.namespace" } }),
                        },
                    }),
                ["defaultMode"] = 420L,
            },
        });
    }

    private static void Tolerate(JsonObject spec)
    {
        if (spec["tolerations"] is not JsonArray tolerations)
        {
            spec["tolerations"] = tolerations = [];
        }

        foreach (var key in new[] { "node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable" })
        {
            if (!tolerations.Any(toleration => toleration.Text("key") == key))
            {
                tolerations.Add(new JsonObject { ["key"] = key, ["operator"] = "Exists", ["effect"] = "NoExecute", ["tolerationSeconds"] = 300L });
            }
        }
    }
}
