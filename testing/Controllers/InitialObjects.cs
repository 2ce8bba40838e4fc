using System.Text.Json.Nodes;
using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Controllers;

/// <summary>The objects that are there before anyone has written one.</summary>
internal static class InitialObjects
{
    private static readonly string[] Namespaces = ["default", "kube-node-lease", "kube-public", "kube-system"];

    public static void Create(ApiEngine engine)
    {
        DefaultRoles.Create(engine);
        var namespaces = engine.Store.For("namespaces");
        foreach (var name in Namespaces)
        {
            if (namespaces.Find(name) is null)
            {
                engine.Store.Create(namespaces, name, Namespace(engine, name), null);
            }
        }
    }

    /// <summary>An object with what the server gives every object.</summary>
    public static JsonObject Make(ApiEngine engine, string apiVersion, string kind, string name, string? space)
    {
        var metadata = new JsonObject { ["name"] = name };
        if (space is not null)
        {
            metadata["namespace"] = space;
        }

        metadata["uid"] = Guid.NewGuid().ToString();
        metadata["creationTimestamp"] = ObjectFactory.Timestamp(engine.Clock.GetUtcNow());
        return new JsonObject { ["kind"] = kind, ["apiVersion"] = apiVersion, ["metadata"] = metadata };
    }

    private static JsonObject Namespace(ApiEngine engine, string name)
    {
        var made = Make(engine, "v1", "Namespace", name, null);
        made["metadata"]!["labels"] = new JsonObject { [NamespaceKind.NameLabel] = name };
        made["spec"] = new JsonObject { ["finalizers"] = new JsonArray("kubernetes") };
        made["status"] = new JsonObject { ["phase"] = "Active" };
        return made;
    }
}
