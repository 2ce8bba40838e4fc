using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Admission;

/// <summary>Writes the question to a webhook (admission/v1 <c>AdmissionReview</c>).</summary>
internal static class AdmissionReviews
{
    public static JsonObject Of(RequestContext context, string operation, JsonObject? obj, JsonObject? old, bool isDryRun, string optionsKind, string uid)
    {
        var (resource, path) = (context.Resource, context.Path);
        var request = new JsonObject
        {
            ["uid"] = uid,
            ["kind"] = Kind(),
            ["resource"] = Resource(),
            ["requestKind"] = Kind(),
            ["requestResource"] = Resource(),
            ["name"] = (obj ?? old)!["metadata"].Text("name") ?? path.Name,
        };
        if (path.Subresource.Length > 0)
        {
            request["subResource"] = path.Subresource;
            request["requestSubResource"] = path.Subresource;
        }

        if (resource.IsNamespaced)
        {
            request["namespace"] = path.Namespace;
        }

        request["operation"] = operation;
        request["userInfo"] = new JsonObject { ["username"] = context.User.Name, ["groups"] = new JsonArray([.. context.User.Groups.Select(group => (JsonNode)group)]) };
        request["object"] = obj?.Copy();
        request["oldObject"] = old?.Copy();
        request["dryRun"] = isDryRun;
        request["options"] = new JsonObject { ["kind"] = optionsKind, ["apiVersion"] = "meta.k8s.io/v1" };
        return new JsonObject { ["kind"] = "AdmissionReview", ["apiVersion"] = "admission.k8s.io/v1", ["request"] = request };

        JsonObject Kind() => new() { ["group"] = resource.Group, ["version"] = context.Gvk.Version, ["kind"] = resource.Kind };
        JsonObject Resource() => new() { ["group"] = resource.Group, ["version"] = context.Gvk.Version, ["resource"] = resource.Plural };
    }
}
