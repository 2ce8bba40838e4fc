using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Event: stored as that of core/v1, shown by events.k8s.io/v1 under other names as well.</summary>
internal sealed class EventKind : KindRules
{
    /// <summary>Names in core/v1 and in events.k8s.io/v1.</summary>
    private static readonly (string Old, string New)[] Names =
    [
        ("involvedObject", "regarding"), ("message", "note"), ("source", "deprecatedSource"), ("firstTimestamp", "deprecatedFirstTimestamp"),
        ("lastTimestamp", "deprecatedLastTimestamp"), ("count", "deprecatedCount"), ("reportingComponent", "reportingController"),
    ];

    public static EventKind Instance { get; } = new();

    public override IReadOnlyList<string> SelectableFields =>
    [
        "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid", "involvedObject.apiVersion", "involvedObject.resourceVersion",
        "involvedObject.fieldPath", "reason", "reportingComponent", "source", "type",
    ];

    public override JsonObject ToVersion(JsonObject stored, GroupVersionKind gvk) => Renamed(stored, gvk.ApiVersion, pair => pair.Old, pair => pair.New, dropsEmpty: true);

    public override JsonObject ToStorage(JsonObject obj, GroupVersionKind storage)
    {
        var stored = Renamed(obj, storage.ApiVersion, pair => pair.New, pair => pair.Old, dropsEmpty: false);
        Complete(stored);
        return stored;
    }

    /// <summary>Members that Go's type always has.</summary>
    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        if (obj.Text("apiVersion") == "v1")
        {
            Complete(obj);
        }
    }

    public override string? FieldValue(JsonObject obj, string field) => field == "source"
        ? obj["source"].Text("component") is { Length: > 0 } component ? component : obj.Text("reportingComponent")
        : null;

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        var involved = obj.Object(obj.Text("apiVersion") == "v1" ? "involvedObject" : "regarding");
        var space = involved.Text("namespace") ?? "";
        var own = obj["metadata"].Text("namespace");
        if (obj.Text("apiVersion") == "v1" && space.Length > 0 && space != own)
        {
            yield return new FieldCause(CrdErrorReason.Invalid, "involvedObject.namespace", $"Invalid value: {GoText.Quote(space)}: does not match event.namespace");
        }
    }

    private static void Complete(JsonObject obj)
    {
        foreach (var name in new[] { "firstTimestamp", "lastTimestamp", "eventTime" })
        {
            obj.TryAdd(name, null);
        }

        Defaulting.Set(obj, "source", new JsonObject());
        Defaulting.Set(obj, "reportingComponent", "");
        Defaulting.Set(obj, "reportingInstance", "");
    }

    private static JsonObject Renamed(JsonObject obj, string apiVersion, Func<(string Old, string New), string> from, Func<(string Old, string New), string> to, bool dropsEmpty)
    {
        var names = Names.ToDictionary(from, to, StringComparer.Ordinal);
        var renamed = new JsonObject();
        foreach (var (name, value) in obj)
        {
            if (!(dropsEmpty && name is "reportingComponent" or "reportingInstance" && value.AsText() == ""))
            {
                renamed[names.GetValueOrDefault(name, name)] = name == "apiVersion" ? apiVersion : value?.DeepClone();
            }
        }

        return renamed;
    }
}
