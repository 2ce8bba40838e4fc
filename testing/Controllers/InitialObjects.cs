using System.Text.Json.Nodes;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Controllers;

/// <summary>The objects that are there before anyone has written one.</summary>
internal static class InitialObjects
{
    private static readonly string[] Namespaces = ["default", "kube-node-lease", "kube-public", "kube-system"];

    public static void Create(ApiEngine engine)
    {
        var namespaces = engine.Store.For("namespaces");
        foreach (var name in Namespaces)
        {
            if (namespaces.Find(name) is null)
            {
                engine.Store.Create(namespaces, name, Namespace(engine, name), null);
            }
        }
    }

    private static JsonObject Namespace(ApiEngine engine, string name) => new()
    {
        ["kind"] = "Namespace",
        ["apiVersion"] = "v1",
        ["metadata"] = new JsonObject
        {
            ["name"] = name,
            ["uid"] = Guid.NewGuid().ToString(),
            ["creationTimestamp"] = ObjectFactory.Timestamp(engine.Clock.GetUtcNow()),
            ["labels"] = new JsonObject { ["kubernetes.io/metadata.name"] = name },
        },
        ["spec"] = new JsonObject { ["finalizers"] = new JsonArray("kubernetes") },
        ["status"] = new JsonObject { ["phase"] = "Active" },
    };
}
