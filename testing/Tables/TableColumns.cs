using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Selectors;

namespace KubeCodegen.Testing.Tables;

/// <summary>The columns of a resource (<c>pkg/printers/internalversion</c>; apiextensions <c>tableconvertor</c>).</summary>
internal static class TableColumns
{
    private const string MetadataLink = "\n\nPopulated by the system. Read-only. Null for lists. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata";

    private const string AgeDescription =
        "CreationTimestamp is a timestamp representing the server time when this object was created. It is not guaranteed to be set in happens-before order across separate"
        + " operations. Clients may not set this value. It is represented in RFC3339 form and is in UTC." + MetadataLink;

    private static readonly TableColumn Name = new(
        "Name",
        "string",
        "Name must be unique within a namespace. Is required when creating resources, although some resources may allow a client to request the generation of an"
        + " appropriate name automatically. Name is primarily intended for creation idempotence and configuration definition. Cannot be updated."
        + " More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names",
        (obj, _) => obj["metadata"].Text("name"),
        "name");

    private static readonly TableColumn Age = new("Age", "string", AgeDescription, (obj, now) => Ages.Since(obj["metadata"].Text("creationTimestamp"), now));

    private static readonly TableColumn AgeDate = Age with { Type = "date" };

    private static readonly FrozenDictionary<string, TableColumn[]> BuiltIn = new Dictionary<string, TableColumn[]>
    {
        ["configmaps"] =
        [
            Name,
            new(
                "Data",
                "string",
                "Data contains the configuration data. Each key must consist of alphanumeric characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use the"
                + " BinaryData field. The keys stored in Data must not overlap with the keys in the BinaryData field, this is enforced during validation process.",
                (obj, _) => (obj.Object("data")?.Count ?? 0) + (obj.Object("binaryData")?.Count ?? 0)),
            Age,
        ],
        ["customresourcedefinitions.apiextensions.k8s.io"] =
            [Name, new("Created At", "date", AgeDescription, (obj, _) => obj["metadata"].Text("creationTimestamp"))],
        ["deployments.apps"] =
        [
            Name,
            new("Ready", "string", "Number of the pod with ready state", (obj, _) => Text($"{obj["status"].Whole("readyReplicas") ?? 0}/{obj["spec"].Whole("replicas") ?? 0}")),
            new("Up-to-date", "string", "Total number of non-terminating pods targeted by this deployment that have the desired template spec.", (obj, _) => obj["status"].Whole("updatedReplicas") ?? 0),
            new("Available", "string", "Total number of available non-terminating pods (ready for at least minReadySeconds) targeted by this deployment.", (obj, _) => obj["status"].Whole("availableReplicas") ?? 0),
            Age,
            new("Containers", "string", "Names of each container in the template.", (obj, _) => Containers(obj, "name"), Priority: 1),
            new("Images", "string", "Images referenced by each container in the template.", (obj, _) => Containers(obj, "image"), Priority: 1),
            new("Selector", "string", "Label selector for pods. Existing ReplicaSets whose pods are selected by this will be the ones affected by this deployment.", (obj, _) => LabelSelector.Of(obj["spec"].Object("selector"))?.ToString() ?? "<none>", Priority: 1),
        ],
        ["events"] =
        [
            new("Last Seen", "string", "The time at which the most recent occurrence of this event was recorded.", (obj, now) => Ages.Since(obj.Text("lastTimestamp") ?? obj.Text("eventTime") ?? obj.Text("firstTimestamp"), now)),
            new("Type", "string", "Type of this event (Normal, Warning), new types could be added in the future", (obj, _) => obj.Text("type")),
            new("Reason", "string", "This should be a short, machine understandable string that gives the reason for the transition into the object's current status.", (obj, _) => obj.Text("reason")),
            new("Object", "string", "The object that this event is about.", (obj, _) => Text($"{obj["involvedObject"].Text("kind")?.ToLowerInvariant()}/{obj["involvedObject"].Text("name")}")),
            new("Message", "string", "A human-readable description of the status of this operation.", (obj, _) => obj.Text("message")?.Trim()),
            Name with { Priority = 1 },
        ],
        ["namespaces"] = [Name, new("Status", "string", "The status of the namespace", (obj, _) => obj["status"].Text("phase")), Age],
        ["pods"] =
        [
            Name,
            new("Ready", "string", "The aggregate readiness state of this pod for accepting traffic.", (obj, _) => Text($"{obj["status"].Objects("containerStatuses").Count(status => status.Flag("ready"))}/{obj["spec"].Items("containers").Count()}")),
            new("Status", "string", "The aggregate status of the containers in this pod.", (obj, _) => obj["metadata"].Text("deletionTimestamp") is null ? obj["status"].Text("reason") ?? obj["status"].Text("phase") : "Terminating"),
            new("Restarts", "string", "The number of times the containers in this pod have been restarted and when the last container in this pod has restarted.", (obj, _) => Text($"{obj["status"].Objects("containerStatuses").Sum(status => status.Whole("restartCount") ?? 0)}")),
            Age,
            new("IP", "string", "podIP address allocated to the pod. Routable at least within the cluster. Empty if not yet allocated.", (obj, _) => OrNone(obj["status"].Text("podIP")), Priority: 1),
            new("Node", "string", "NodeName indicates in which node this pod is scheduled. If empty, this pod is a candidate for scheduling by the scheduler defined in schedulerName. Once this field is set, the kubelet for this node becomes responsible for the lifecycle of this pod. This field should not be used to express a desire for the pod to be scheduled on a specific node. https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename", (obj, _) => OrNone(obj["spec"].Text("nodeName")), Priority: 1),
            new("Nominated Node", "string", "nominatedNodeName is set only when this pod preempts other pods on the node, but it cannot be scheduled right away as preemption victims receive their graceful termination periods. This field does not guarantee that the pod will be scheduled on this node. Scheduler may decide to place the pod elsewhere if other nodes become available sooner. Scheduler may also decide to give the resources on this node to a higher priority pod that is created after preemption. As a result, this field may be different than PodSpec.nodeName when the pod is scheduled.", (obj, _) => OrNone(obj["status"].Text("nominatedNodeName")), Priority: 1),
            new("Readiness Gates", "string", "If specified, all readiness gates will be evaluated for pod readiness. A pod is ready when all its containers are ready AND all conditions specified in the readiness gates have status equal to \"True\" More info: https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates", (_, _) => "<none>", Priority: 1),
        ],
        ["secrets"] =
        [
            Name,
            new("Type", "string", "Used to facilitate programmatic handling of secret data.", (obj, _) => obj.Text("type")),
            new("Data", "string", "Data contains the secret data.", (obj, _) => obj.Object("data")?.Count ?? 0),
            Age,
        ],
        ["services"] =
        [
            Name,
            new("Type", "string", "type determines how the Service is exposed.", (obj, _) => obj["spec"].Text("type")),
            new("Cluster-IP", "string", "clusterIP is the IP address of the service.", (obj, _) => OrNone(obj["spec"].Text("clusterIP"))),
            new("External-IP", "string", "externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service.", (obj, _) => obj["spec"].Text("type") == "ExternalName" ? obj["spec"].Text("externalName") : "<none>"),
            new("Port(s)", "string", "The list of ports that are exposed by this service.", (obj, _) => OrNone(string.Join(",", obj["spec"].Objects("ports").Select(Port)))),
            Age,
            new("Selector", "string", "Route service traffic to pods with label keys and values matching this selector.", (obj, _) => OrNone(string.Join(",", (obj["spec"].Object("selector") ?? []).Select(pair => $"{pair.Key}={pair.Value.AsText()}"))), Priority: 1),
        ],
    }.ToFrozenDictionary();

    private static readonly TableColumn[] Scale =
    [
        Name,
        new("Desired", "integer", "Number of desired replicas", (obj, _) => obj["spec"].Whole("replicas") ?? 0),
        new("Available", "integer", "Number of actual replicas", (obj, _) => obj["status"].Whole("replicas") ?? 0),
        AgeDate,
    ];

    public static IReadOnlyList<TableColumn> Of(RequestContext context)
    {
        if (context.Path.Subresource == "scale")
        {
            return Scale;
        }

        return context.Resource.IsCustom ? Custom(context.Version) : BuiltIn.GetValueOrDefault(context.Resource.Qualified) ?? [Name, Age];
    }

    private static IReadOnlyList<TableColumn> Custom(ServedVersion version)
    {
        var columns = version.Definition.Objects("additionalPrinterColumns").Select(Column).ToList();
        return columns.Count == 0 ? [Name, AgeDate] : [Name, .. columns];
    }

    private static TableColumn Column(JsonObject definition)
    {
        var (path, type) = (definition.Text("jsonPath") ?? "", definition.Text("type") ?? "");
        var description = definition.Text("description") is { Length: > 0 } given ? given : $"Custom resource definition column (in JSONPath format): {path}";
        return new TableColumn(
            definition.Text("name") ?? "",
            type,
            description,
            (obj, now) => CustomCells.Value(obj, path, type, now),
            definition.Text("format") ?? "",
            (int)(definition.Whole("priority") ?? 0));
    }

    private static string Port(JsonObject port) => port.Whole("nodePort") is > 0 and { } node
        ? Text($"{port.Whole("port")}:{node}/{port.Text("protocol")}")
        : Text($"{port.Whole("port")}/{port.Text("protocol")}");

    private static string Containers(JsonObject obj, string field) =>
        string.Join(",", obj["spec"].Object("template").Object("spec").Objects("containers").Select(container => container.Text(field)));

    private static string OrNone(string? text) => string.IsNullOrEmpty(text) ? "<none>" : text;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
