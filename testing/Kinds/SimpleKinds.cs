using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>A kind that answers a deletion with the object (<c>DeleteReturnsDeletedObject</c>).</summary>
internal sealed class ReturningKind : KindRules
{
    public static ReturningKind Instance { get; } = new();

    public override bool ReturnsDeleted => true;
}

/// <summary>A kind whose spec counts generations and whose status is empty at first.</summary>
internal sealed class SpecKind : KindRules
{
    public static SpecKind Instance { get; } = new();

    public override IReadOnlyList<string> Generation => ["spec"];

    public override void PrepareForCreate(JsonObject obj, RequestScope scope) => obj["status"] = new JsonObject();
}

/// <summary>Job (batch/v1).</summary>
internal sealed class JobKind : KindRules
{
    public static JobKind Instance { get; } = new();

    public override IReadOnlyList<string> Generation => ["spec"];

    /// <summary>A job from the time before propagation policies kept its pods (batch/v1 still does).</summary>
    public override bool OrphansByDefault => true;

    public override IReadOnlyList<string> SelectableFields => ["status.successful"];

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        if (spec["completions"] is null && spec["parallelism"] is null)
        {
            spec["completions"] = 1L;
        }

        Defaulting.Set(spec, "parallelism", 1L);
        Defaulting.Set(spec, "backoffLimit", 6L);
        Defaulting.SetText(spec, "completionMode", "NonIndexed");
        Defaulting.Set(spec, "suspend", false);
        Defaulting.SetText(spec, "podReplacementPolicy", "TerminatingOrFailed");
        if (spec.Object("template").Object("spec") is { } template)
        {
            PodDefaults.Apply(template, isTemplate: true);
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        obj["status"] = new JsonObject();
        var (spec, metadata) = (Spec(obj), obj.Object("metadata")!);
        if (spec.Flag("manualSelector"))
        {
            return;
        }

        var labels = spec.GetOrAdd("template").GetOrAdd("metadata").GetOrAdd("labels");
        foreach (var (key, value) in new[] { ("batch.kubernetes.io/controller-uid", metadata.Text("uid")), ("batch.kubernetes.io/job-name", metadata.Text("name")), ("controller-uid", metadata.Text("uid")), ("job-name", metadata.Text("name")) })
        {
            labels[key] = value;
        }

        spec["selector"] = new JsonObject { ["matchLabels"] = new JsonObject { ["batch.kubernetes.io/controller-uid"] = metadata.Text("uid") } };
    }
}
