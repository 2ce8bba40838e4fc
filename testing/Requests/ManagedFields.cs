using System.Text.Json.Nodes;
using KubeCodegen.Testing.Apply;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Keeps <c>metadata.managedFields</c>: who has set which field.</summary>
internal static class ManagedFields
{
    public static void Created(RequestContext context, JsonObject obj, WriteOptions options)
    {
        if (obj["metadata"].Object("managedFields") is null && FieldManagers.For(context) is { } manager)
        {
            manager.Update(null, obj, options.Manager, Now(context));
        }
        else
        {
            obj.Object("metadata")?.Remove("managedFields");
        }
    }

    public static void Updated(RequestContext context, JsonObject obj, JsonObject old, WriteOptions options)
    {
        if (FieldManagers.For(context) is { } manager)
        {
            manager.Update(old, obj, options.Manager, Now(context));
            ManagedTimes.Ignore(obj, old);
        }
        else
        {
            obj.Object("metadata")?.Remove("managedFields");
        }
    }

    /// <summary>The server itself, or a controller in it, has written the status of an object of a built-in kind.</summary>
    public static void ByServer(JsonObject obj, JsonObject old, DateTimeOffset now) => FieldManagers.OfStatus(obj)
        .Update(old, obj, obj.Text("kind") == "CustomResourceDefinition" ? "kube-apiserver" : "kube-controller-manager", ObjectFactory.Timestamp(now));

    public static string Now(RequestContext context) => ObjectFactory.Timestamp(context.Engine.Clock.GetUtcNow());
}
