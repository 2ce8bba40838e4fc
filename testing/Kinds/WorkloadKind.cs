using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Selectors;

namespace KubeCodegen.Testing.Kinds;

/// <summary>What the kinds of apps/v1 share: a selector, a template, replicas.</summary>
internal class WorkloadKind : KindRules
{
    public static WorkloadKind ReplicaSet { get; } = new();

    public override IReadOnlyList<string> Generation => ["spec"];

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        Defaulting.Set(spec, "replicas", 1L);
        Template(spec);
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope) => obj["status"] = new JsonObject();

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        var spec = obj.Object("spec");
        if (spec.Whole("replicas") is < 0 and { } replicas)
        {
            yield return new FieldCause(CrdErrorReason.Invalid, "spec.replicas", $"Invalid value: {replicas}: must be greater than or equal to 0");
        }

        if (LabelSelector.Of(spec.Object("selector")) is not { } selector)
        {
            yield return new FieldCause(CrdErrorReason.Required, "spec.selector", "Required value");
        }
        else if (selector.IsEmpty)
        {
            yield return new FieldCause(CrdErrorReason.Invalid, "spec.selector", "Invalid value: {}: empty selector is invalid for deployment");
        }
        else if (!selector.Matches(spec.Object("template").Object("metadata").Object("labels")))
        {
            var labels = Generator.Crds.GoJson.Write(ModelJson.ToModel(spec.Object("template").Object("metadata").Object("labels") ?? []));
            yield return new FieldCause(CrdErrorReason.Invalid, "spec.template.metadata.labels", $"Invalid value: {labels}: `selector` does not match template `labels`");
        }

        foreach (var cause in PodRules.CheckTemplate(spec.Object("template")))
        {
            yield return cause;
        }
    }

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old)
    {
        foreach (var cause in Validate(obj))
        {
            yield return cause;
        }

        if (!JsonNode.DeepEquals(obj["spec"]?["selector"], old["spec"]?["selector"]))
        {
            yield return new FieldCause(
                CrdErrorReason.Invalid,
                "spec.selector",
                $"Invalid value: {Generator.Crds.GoJson.Write(ModelJson.ToModel(obj["spec"]?["selector"]))}: field is immutable");
        }
    }

    protected static void Template(JsonObject spec)
    {
        if (spec.Object("template").Object("spec") is { } template)
        {
            PodDefaults.Apply(template, isTemplate: true);
        }
    }
}

/// <summary>Deployment (apps/v1).</summary>
internal sealed class DeploymentKind : WorkloadKind
{
    public static DeploymentKind Instance { get; } = new();

    public override void Default(JsonObject obj, string version)
    {
        base.Default(obj, version);
        var spec = Spec(obj);
        var strategy = spec.GetOrAdd("strategy");
        Defaulting.SetText(strategy, "type", "RollingUpdate");
        if (strategy.Text("type") == "RollingUpdate")
        {
            var rolling = strategy.GetOrAdd("rollingUpdate");
            Defaulting.Set(rolling, "maxUnavailable", "25%");
            Defaulting.Set(rolling, "maxSurge", "25%");
        }

        Defaulting.Set(spec, "revisionHistoryLimit", 10L);
        Defaulting.Set(spec, "progressDeadlineSeconds", 600L);
    }

    /// <summary>Annotations count, for they go on to the replica sets (<c>pkg/registry/apps/deployment</c>).</summary>
    public override bool CountsGeneration(JsonObject obj, JsonObject old) =>
        !JsonNode.DeepEquals(obj["metadata"]?["annotations"], old["metadata"]?["annotations"]);

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        foreach (var cause in base.Validate(obj))
        {
            yield return cause;
        }

        if (obj["spec"].Object("strategy").Text("type") is { } type and not ("Recreate" or "RollingUpdate"))
        {
            yield return new FieldCause(CrdErrorReason.NotSupported, "spec.strategy", $"Unsupported value: {GoText.Quote(type)}: supported values: \"Recreate\", \"RollingUpdate\"");
        }
    }
}

/// <summary>StatefulSet (apps/v1).</summary>
internal sealed class StatefulSetKind : WorkloadKind
{
    public static StatefulSetKind Instance { get; } = new();

    public override void Default(JsonObject obj, string version)
    {
        base.Default(obj, version);
        var spec = Spec(obj);
        Defaulting.SetText(spec, "podManagementPolicy", "OrderedReady");
        var strategy = spec.GetOrAdd("updateStrategy");
        Defaulting.SetText(strategy, "type", "RollingUpdate");
        if (strategy.Text("type") == "RollingUpdate")
        {
            Defaulting.Set(strategy.GetOrAdd("rollingUpdate"), "partition", 0L);
        }

        Defaulting.Set(spec, "revisionHistoryLimit", 10L);
        var retention = spec.GetOrAdd("persistentVolumeClaimRetentionPolicy");
        Defaulting.SetText(retention, "whenDeleted", "Retain");
        Defaulting.SetText(retention, "whenScaled", "Retain");
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope) => obj["status"] = new JsonObject { ["replicas"] = 0L, ["availableReplicas"] = 0L };
}

/// <summary>DaemonSet (apps/v1).</summary>
internal sealed class DaemonSetKind : WorkloadKind
{
    public static DaemonSetKind Instance { get; } = new();

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        Template(spec);
        var strategy = spec.GetOrAdd("updateStrategy");
        Defaulting.SetText(strategy, "type", "RollingUpdate");
        if (strategy.Text("type") == "RollingUpdate")
        {
            var rolling = strategy.GetOrAdd("rollingUpdate");
            Defaulting.Set(rolling, "maxUnavailable", 1L);
            Defaulting.Set(rolling, "maxSurge", 0L);
        }

        Defaulting.Set(spec, "revisionHistoryLimit", 10L);
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope) => obj["status"] = new JsonObject
    {
        ["currentNumberScheduled"] = 0L, ["numberMisscheduled"] = 0L, ["desiredNumberScheduled"] = 0L, ["numberReady"] = 0L,
    };
}
