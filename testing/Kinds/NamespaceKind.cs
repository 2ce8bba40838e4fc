using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Namespace (core/v1).</summary>
internal sealed class NamespaceKind : KindRules
{
    public const string NameLabel = "kubernetes.io/metadata.name";

    public static NamespaceKind Instance { get; } = new();

    public override bool ReturnsDeleted => true;

    public override IReadOnlyList<string> SelectableFields => ["status.phase"];

    public override void Default(JsonObject obj, string version)
    {
        if (obj["metadata"].Text("name") is { Length: > 0 } name)
        {
            obj.GetOrAdd("metadata").GetOrAdd("labels")[NameLabel] = name;
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        obj["status"] = new JsonObject { ["phase"] = "Active" };
        if (obj["metadata"].Text("name") is { Length: > 0 } name)
        {
            obj.GetOrAdd("metadata").GetOrAdd("labels")[NameLabel] = name;
        }

        var spec = obj.GetOrAdd("spec");
        var finalizers = spec.Texts("finalizers").ToList();
        if (!finalizers.Contains("kubernetes"))
        {
            finalizers.Add("kubernetes");
        }

        spec["finalizers"] = new JsonArray([.. finalizers.Select(finalizer => (JsonNode)finalizer)]);
    }

    public override void PrepareForUpdate(JsonObject obj, JsonObject old)
    {
        base.PrepareForUpdate(obj, old);
        if (old["spec"]?["finalizers"] is { } finalizers)
        {
            obj.GetOrAdd("spec")["finalizers"] = finalizers.DeepClone();
        }
    }

    public override IEnumerable<string> CheckName(string name, bool isPrefix) =>
        ServerWords.Split(LabelNames.Check(isPrefix ? MetadataRules.WithoutTrailingDash(name) : name));

    public override bool IsHeld(JsonObject obj) => obj["spec"].Items("finalizers").Any();

    public override void BeginDeletion(JsonObject obj)
    {
        obj.Object("metadata")!.Remove("deletionGracePeriodSeconds");
        obj.GetOrAdd("status")["phase"] = "Terminating";
    }
}
