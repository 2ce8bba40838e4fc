using System.Text.Json.Nodes;
using KubeCodegen.Testing.Core;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Apply;

/// <summary>The versions of a built-in kind.</summary>
internal sealed class ModelApplyScheme(string kind, KindRules rules, bool hasStatus) : IApplyScheme
{
    private static readonly FieldSet Status = FieldSet.Of(["status"]);
    private static readonly FieldSet Spec = FieldSet.Of(["spec"]);

    public MergeType? TypeOf(string apiVersion) => CoreModels.Find(apiVersion, kind) is { } model ? ModelMergeTypes.Of(model) : null;

    public JsonObject Convert(JsonObject obj, string apiVersion) =>
        obj.Text("apiVersion") == apiVersion ? obj : rules.ToVersion(obj, GroupVersionKind.Of(apiVersion, kind));

    public FieldSet Filter(FieldSet set, string apiVersion, string subresource) => subresource switch
    {
        "status" => set.RecursiveDifference(Spec),
        "" when hasStatus => set.RecursiveDifference(Status),
        _ => set,
    };

    /// <summary>Structures that a Go type holds by value are there even when nothing is set.</summary>
    public JsonObject New(string apiVersion)
    {
        var obj = new JsonObject { ["apiVersion"] = apiVersion, ["kind"] = kind, ["metadata"] = new JsonObject() };
        if (CoreModels.Find(apiVersion, kind) is { } model)
        {
            GoStructs.Fill(obj, model);
        }

        return obj;
    }

    public void Default(JsonObject obj, string apiVersion) => rules.Default(obj, GroupVersionKind.Of(apiVersion, kind).Version);
}
