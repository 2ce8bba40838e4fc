using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Admission;

/// <summary>Nothing is made in a namespace that is not there or is going, and three namespaces stay (apiserver <c>plugin/namespace/lifecycle</c>).</summary>
internal sealed class NamespaceLifecycle(ApiEngine engine)
{
    private static readonly string[] Protected = ["default", "kube-system", "kube-public"];
    private readonly ResourceStorage namespaces = engine.Store.For("namespaces");

    public void CheckCreate(RequestContext context, JsonObject obj)
    {
        if (!context.Resource.IsNamespaced || context.Resource.Objects is null)
        {
            return;
        }

        var name = context.Path.Namespace;
        if (namespaces.Find(name) is not { } found)
        {
            throw Refusals.NotFound("", "namespaces", name);
        }

        if (found.Content["status"].Text("phase") == "Terminating")
        {
            throw Terminating(context, obj, name);
        }
    }

    public static void CheckDelete(RequestContext context, StoredObject stored)
    {
        if (context.Resource is { Group: "", Plural: "namespaces" } && Protected.Contains(stored.Name))
        {
            throw Refusals.Forbidden("", "namespaces", stored.Name, "this namespace may not be deleted");
        }
    }

    private static Refusal Terminating(RequestContext context, JsonObject obj, string name)
    {
        var (group, plural, own) = (context.Resource.Group, context.Resource.Plural, obj["metadata"].Text("name") ?? "");
        var message = $"namespace {name} is being terminated";
        var details = new JsonObject { ["name"] = own };
        if (group.Length > 0)
        {
            details["group"] = group;
        }

        details["kind"] = plural;
        details["causes"] = new JsonArray(new JsonObject { ["reason"] = "NamespaceTerminating", ["message"] = message, ["field"] = "metadata.namespace" });
        return new Refusal(403, "Forbidden", $"{Refusals.Qualified(plural, group)} \"{own}\" is forbidden: unable to create new content in namespace {name} because it is being terminated", details);
    }
}
