using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Keeps <c>metadata.managedFields</c>: who has set which field.</summary>
internal static class ManagedFields
{
    public static void Created(RequestContext context, JsonObject obj, WriteOptions options) => obj.Object("metadata")!.Remove("managedFields");

    public static void Updated(RequestContext context, JsonObject obj, JsonObject old, WriteOptions options) => obj.Object("metadata")!.Remove("managedFields");

    /// <summary>The server itself has written a status.</summary>
    public static void ByServer(JsonObject obj, JsonObject old, DateTimeOffset now)
    {
    }
}
