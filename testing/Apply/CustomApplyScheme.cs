using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Apply;

/// <summary>The versions of a custom resource.</summary>
internal sealed class CustomApplyScheme(ApiResource resource) : IApplyScheme
{
    private static readonly FieldSet Status = FieldSet.Of(["status"]);
    private readonly ConcurrentDictionary<string, MergeType> types = new();

    public MergeType? TypeOf(string apiVersion) => Version(apiVersion) is { } version
        ? types.GetOrAdd(version.Name, _ => CustomMergeTypes.OfRoot(version.Definition.Object("schema").Object("openAPIV3Schema")))
        : null;

    public JsonObject Convert(JsonObject obj, string apiVersion)
    {
        if (obj.Text("apiVersion") == apiVersion)
        {
            return obj;
        }

        var converted = obj.Copy();
        converted["apiVersion"] = apiVersion;

        // A webhook could move fields; here it counts which fields the versions share.
        if (resource.Conversion.Webhook is not null)
        {
            Version(apiVersion)?.Schema.Prune(converted);
        }

        return converted;
    }

    public FieldSet Filter(FieldSet set, string apiVersion, string subresource) => subresource switch
    {
        "status" => set.Only("status"),
        "" when Version(apiVersion) is { HasStatus: true } => set.RecursiveDifference(Status),
        _ => set,
    };

    public JsonObject New(string apiVersion) => new() { ["apiVersion"] = apiVersion, ["kind"] = resource.Kind };

    public void Default(JsonObject obj, string apiVersion) => Version(apiVersion)!.Schema.Default(obj);

    private ServedVersion? Version(string apiVersion)
    {
        var (group, name, _) = GroupVersionKind.Of(apiVersion, resource.Kind);
        return group == resource.Group ? resource.Version(name) : null;
    }
}
