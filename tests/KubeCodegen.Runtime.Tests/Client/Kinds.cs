using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

internal static class Kinds
{
    public static ApiResource<V1ConfigMap> ConfigMaps { get; } = new("", "v1", "ConfigMap", "configmaps", true, map => map.DeepCopy(), (one, other) => one.DeepEquals(other));

    public static ApiResource<V1Namespace> Namespaces { get; } = new("", "v1", "Namespace", "namespaces", false, space => space.DeepCopy(), (one, other) => one.DeepEquals(other));

    public static ApiResource<V1Lease> Leases { get; } = new("coordination.k8s.io", "v1", "Lease", "leases", true, lease => lease.DeepCopy(), (one, other) => one.DeepEquals(other));

    /// <summary>As if it were a custom resource.</summary>
    public static ApiResource<V1ConfigMap> Widgets { get; } = ConfigMaps with { Group = "demo.example.com", Kind = "Widget", Plural = "widgets" };

    public static string Map(string name, string version = "1") =>
        $$$"""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"{{{name}}}","namespace":"ns","resourceVersion":"{{{version}}}"},"data":{"a":"b"}}""";

    public static string Status(int code, string reason, string message, string more = "") =>
        $$"""{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":{{System.Text.Json.JsonSerializer.Serialize(message)}},"reason":"{{reason}}","code":{{code}}{{more}}}""";
}
