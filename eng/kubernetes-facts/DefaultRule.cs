using System.Text.Json.Nodes;

namespace KubeCodegen.KubernetesFacts;

/// <summary>
/// Which defaults of the OpenAPI document are declared with a <c>+default</c> marker in the Go types, as controller-gen reads them.
/// The document gives a zero default (<c>""</c>, <c>0</c>, <c>false</c>, <c>{}</c>) to every Go field that is always serialised, declared or not.
/// </summary>
internal static class DefaultRule
{
    /// <summary>Optional fields whose zero default is declared.</summary>
    private static readonly HashSet<string> DeclaredZeros =
    [
        "AzureDiskVolumeSource.readOnly",
        "FileKeySelector.optional",
        "GRPCAction.service",
        "LocalObjectReference.name",
        "ReplicationControllerSpec.minReadySeconds",
        "ScaleSpec.replicas",
    ];

    /// <summary>Optional fields whose zero default only says that Go always serialises them.</summary>
    private static readonly HashSet<string> SerialisedZeros =
    [
        "Event.reportingComponent",
        "Event.reportingInstance",
        "FlowSchemaSpec.matchingPrecedence",
        "NodeRuntimeHandler.name",
        "PodDisruptionBudgetStatus.currentHealthy",
        "PodDisruptionBudgetStatus.desiredHealthy",
        "PodDisruptionBudgetStatus.disruptionsAllowed",
        "PodDisruptionBudgetStatus.expectedPods",
        "PodFailurePolicyOnPodConditionsPattern.status",
        "PriorityClass.value",
        "QueuingConfiguration.handSize",
        "QueuingConfiguration.queueLengthLimit",
        "QueuingConfiguration.queues",
        "RoleRef.apiGroup",
        "StatefulSetOrdinals.start",
        "StatefulSetSpec.serviceName",
        "StatefulSetStatus.availableReplicas",
        "TokenRequestStatus.token",
    ];

    /// <summary>Defaults declared by the name of a Go constant, <c>+default=ref(...)</c>. controller-gen does not write them.</summary>
    private static readonly HashSet<string> NamedConstants =
    [
        "AzureDiskVolumeSource.cachingMode",
        "AzureDiskVolumeSource.kind",
    ];

    public static JsonNode? Declared(OpenApiField field)
    {
        if (field.Default is null || NamedConstants.Contains(field.Path))
        {
            return null;
        }

        if (!IsZero(field.Default))
        {
            return field.Default;
        }

        // Structs never have a declared default of {}, and a required field has no use for a declared zero.
        if (field.Default is JsonObject || field.Required || SerialisedZeros.Contains(field.Path))
        {
            return null;
        }

        return DeclaredZeros.Contains(field.Path) || LocalObjectReferences.Embeds(field.Owner)
            ? field.Default
            : throw new UnexplainedFactException(
                $"{field.Path} is optional with the default {field.Default.ToJsonString()}: look for a +default marker in its Go type and add it to DefaultRule.DeclaredZeros or SerialisedZeros");
    }

    private static bool IsZero(JsonNode value) => value.ToJsonString() is "\"\"" or "0" or "false" or "{}" or "[]";
}
