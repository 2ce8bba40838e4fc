using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Kinds;
using Model = KubeCodegen.Generator.Model;

namespace KubeCodegen.Testing.Definitions;

/// <summary>CustomResourceDefinition; its rules are those of the core.</summary>
internal sealed class DefinitionKind : KindRules
{
    public const string CleanupFinalizer = "customresourcecleanup.apiextensions.k8s.io";

    public static DefinitionKind Instance { get; } = new();

    public override IReadOnlyList<string> Generation => ["spec"];

    public override bool ReturnsDeleted => true;

    public override string? Decode(JsonObject obj, List<string> unknown)
    {
        var state = new DecodeState(findsUnknownFields: true);
        var decoded = CrdType.Definition.Decode(ModelJson.ToModel(obj), state);
        unknown.AddRange(state.UnknownFields);
        if (state.Error is null)
        {
            obj.Clear();
            foreach (var (name, value) in ModelJson.ToNode((Model.JsonObject)decoded))
            {
                obj[name] = value?.DeepClone();
            }

            obj.GetOrAdd("metadata");
            foreach (var version in obj["spec"].Objects("versions"))
            {
                version.TryAdd("served", false);
                version.TryAdd("storage", false);
            }
        }

        return state.Error;
    }

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        var names = spec.GetOrAdd("names");
        var kind = names.Text("kind") ?? "";
        if (names.Text("singular") is null or "" && kind.Length > 0)
        {
            names["singular"] = kind.ToLowerInvariant();
        }

        if (names.Text("listKind") is null or "" && kind.Length > 0)
        {
            names["listKind"] = kind + "List";
        }

        if (spec["conversion"] is null)
        {
            spec["conversion"] = new JsonObject { ["strategy"] = "None" };
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope) => obj["status"] = new JsonObject
    {
        ["conditions"] = null,
        ["acceptedNames"] = new JsonObject { ["plural"] = "", ["kind"] = "" },
        ["storedVersions"] = StorageVersions(obj),
    };

    public override void PrepareForUpdate(JsonObject obj, JsonObject old)
    {
        base.PrepareForUpdate(obj, old);
        var stored = obj.GetOrAdd("status")["storedVersions"] as JsonArray ?? [];
        foreach (var version in StorageVersions(obj).Select(version => version.AsText()!))
        {
            if (!stored.Any(known => known.AsText() == version))
            {
                stored.Add(version);
            }
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj) => Causes(CrdVerdict.OfNew(ModelJson.ToModel(obj)).Errors);

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old)
    {
        CrdDecoder.Decode(ModelJson.ToModel(old), out var before, out _);
        return Causes(CrdVerdict.OfUpdate(ModelJson.ToModel(obj), before!).Errors);
    }

    public override IEnumerable<string> Warnings(JsonObject obj)
    {
        var verdict = CrdVerdict.OfNew(ModelJson.ToModel(obj));
        return verdict.Warnings.Where(warning => warning.StartsWith("unrecognized", StringComparison.Ordinal)).Concat(UnevaluatedRules.Describe(obj));
    }

    /// <summary>The core checks names with the rest of the definition.</summary>
    public override IEnumerable<string> CheckName(string name, bool isPrefix) => [];

    public override IEnumerable<string> DeletionFinalizers => [CleanupFinalizer];

    public override void BeginDeletion(JsonObject obj)
    {
        obj.Object("metadata")!.Remove("deletionGracePeriodSeconds");
        obj["metadata"]!["generation"] = Math.Max(1, (obj["metadata"].Whole("generation") ?? 2) - 1);
    }

    private static JsonArray StorageVersions(JsonObject obj) =>
        new([.. obj["spec"].Objects("versions").Where(version => version.Flag("storage")).Select(version => (JsonNode?)version.Text("name"))]);

    private static IEnumerable<FieldCause> Causes(IEnumerable<CrdError> errors) => errors.Select(error => new FieldCause(error.Reason, error.Field, error.Message));
}
