using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Binding a pod to a node, evicting it, and what only a kubelet could answer.</summary>
internal static class PodRequests
{
    public static async Task<ApiResponse> BindAsync(RequestContext context, CancellationToken cancellation)
    {
        var options = WriteOptions.Read(context.Request, "CreateOptions");
        var binding = ObjectDecoder.ReadTyped(context.Request.Body.Span, BodyReader.IsYaml(context.Request), "Binding", null);
        var node = binding["target"].Text("name") ?? "";
        await ObjectWriter.WriteAsync(context, options, (old, _) => Bound(context, old, node), retries: 5, cancellation);
        return AnswerWriter.Plain(201, Success(), Representation.Json);
    }

    public static async Task<ApiResponse> EvictAsync(RequestContext context, CancellationToken cancellation)
    {
        var options = WriteOptions.Read(context.Request, "CreateOptions");
        var eviction = ObjectDecoder.ReadTyped(context.Request.Body.Span, BodyReader.IsYaml(context.Request), "Eviction", null);
        var delete = eviction.Object("deleteOptions");
        var preconditions = delete.Object("preconditions");
        await ObjectRemover.DeleteAsync(
            context,
            context.Key,
            new DeleteOptions(options.IsDryRun, "", null, delete.Whole("gracePeriodSeconds"), preconditions.Text("uid") ?? "", preconditions.Text("resourceVersion") ?? ""),
            cancellation);
        return AnswerWriter.Plain(201, Success(), Representation.Json);
    }

    public static Refusal NoKubelet(RequestContext context)
    {
        var pod = ReadRequests.Find(context).Content;
        return pod["spec"].Text("nodeName") is { Length: > 0 } node
            ? Refusals.Unexpected($"no node \"{node}\" can be reached: this server has none")
            : Refusals.BadRequest($"pod {context.Path.Name} does not have a host assigned");
    }

    private static JsonObject Bound(RequestContext context, JsonObject old, string node)
    {
        if (old["spec"].Text("nodeName") is { Length: > 0 } taken)
        {
            throw Refusals.Conflict("", "pods/binding", context.Path.Name, $"pod {context.Path.Name} is already assigned to node \"{taken}\"");
        }

        var pod = old.Copy();
        pod["spec"]!["nodeName"] = node;
        var conditions = pod.GetOrAdd("status")["conditions"] as JsonArray ?? [];
        if (conditions.Parent is null)
        {
            pod["status"]!["conditions"] = conditions;
        }

        foreach (var scheduled in conditions.OfType<JsonObject>().Where(condition => condition.Text("type") == "PodScheduled").ToList())
        {
            conditions.Remove(scheduled);
        }

        conditions.Add(new JsonObject
        {
            ["type"] = "PodScheduled",
            ["status"] = "True",
            ["lastProbeTime"] = null,
            ["lastTransitionTime"] = ObjectFactory.Timestamp(context.Engine.Clock.GetUtcNow()),
        });
        return pod;
    }

    private static JsonObject Success() => new() { ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JsonObject(), ["status"] = "Success", ["code"] = 201 };
}
