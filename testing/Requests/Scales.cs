using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Selectors;

namespace KubeCodegen.Testing.Requests;

/// <summary>Objects as scales (autoscaling/v1).</summary>
internal static class Scales
{
    public static JsonObject Of(RequestContext context, JsonObject obj)
    {
        var paths = context.Version.Scale;
        var replicas = DottedPath.Whole(DottedPath.Get(obj, paths?.Spec ?? ".spec.replicas"));
        if (replicas is null && paths is not null)
        {
            throw Refusals.Internal($"the spec replicas field \"{paths.Spec}\" does not exist");
        }

        var before = obj.Object("metadata")!;
        var metadata = new JsonObject();
        foreach (var name in new[] { "name", "namespace", "uid", "resourceVersion", "creationTimestamp" })
        {
            if (before[name] is { } value)
            {
                metadata[name] = value.DeepClone();
            }
        }

        var status = new JsonObject { ["replicas"] = DottedPath.Whole(DottedPath.Get(obj, paths?.Status ?? ".status.replicas")) ?? 0 };
        if (Selector(context, obj) is { Length: > 0 } selector)
        {
            status["selector"] = selector;
        }

        var spec = new JsonObject();
        if (replicas is { } count and not 0)
        {
            spec["replicas"] = (long)count;
        }

        return new JsonObject { ["kind"] = "Scale", ["apiVersion"] = "autoscaling/v1", ["metadata"] = metadata, ["spec"] = spec, ["status"] = status };
    }

    /// <exception cref="Refusal">The number of replicas is none.</exception>
    public static void Check(RequestContext context, JsonObject scale)
    {
        if (scale["spec"]?["replicas"] is { } replicas && DottedPath.Whole(replicas) is null)
        {
            var kind = replicas.GetValueKind() switch { System.Text.Json.JsonValueKind.String => "string", System.Text.Json.JsonValueKind.Number => "number " + replicas.ToJsonString(), var other => other.ToString().ToLowerInvariant() };
            var shown = GoText.Quote(Encoding.UTF8.GetString(scale.ToUtf8()));
            throw Refusals.Invalid("", "", "", [new FieldCause(CrdErrorReason.Invalid, "patch", $"Invalid value: {shown}: json: cannot unmarshal {kind} into Go struct field ScaleSpec.spec.replicas of type int32")]);
        }

        _ = context;
    }

    public static void RefuseNegative(RequestContext context, JsonObject obj, long replicas)
    {
        var name = obj["metadata"].Text("name")!;
        List<FieldCause> causes = [];
        if (context.Version.Scale is { } paths)
        {
            causes.Add(new FieldCause(CrdErrorReason.Invalid, paths.Spec, $"Invalid value: {replicas}: should be a non-negative integer"));
            var changed = obj.Copy();
            DottedPath.Set(changed, paths.Spec, replicas);
            causes.AddRange(context.Version.Schema.Validate(changed, obj));
            throw Refusals.Invalid(context.Resource.Group, context.Resource.Kind, name, causes);
        }

        throw Refusals.Invalid("autoscaling", "Scale", name, [new FieldCause(CrdErrorReason.Invalid, "spec.replicas", $"Invalid value: {replicas}: must be greater than or equal to 0")]);
    }

    private static string Selector(RequestContext context, JsonObject obj)
    {
        if (context.Version.Scale is { } paths)
        {
            return paths.Selector is null ? "" : DottedPath.Get(obj, paths.Selector).AsText() ?? "";
        }

        return obj["spec"].Object("selector") is not { } selector ? ""
            : selector.ContainsKey("matchLabels") || selector.ContainsKey("matchExpressions") ? LabelSelector.Of(selector)!.ToString()
            : string.Join(",", selector.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value.AsText()}"));
    }
}
