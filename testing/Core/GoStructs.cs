using System.Collections.Frozen;
using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Core;

/// <summary>Fields that Go's types of the built-in kinds hold by value: they are never absent, so nobody is said to have set them.</summary>
internal static class GoStructs
{
    private static readonly FrozenSet<string> ByValue = new[] { "metadata", "spec", "status" }.ToFrozenSet();

    private static readonly FrozenSet<(Type Model, string Field)> More = new[]
    {
        (typeof(V1DeploymentSpec), "strategy"), (typeof(V1DeploymentSpec), "template"),
        (typeof(V1StatefulSetSpec), "updateStrategy"), (typeof(V1StatefulSetSpec), "template"),
        (typeof(V1DaemonSetSpec), "updateStrategy"), (typeof(V1DaemonSetSpec), "template"),
        (typeof(V1ReplicaSetSpec), "template"), (typeof(V1JobSpec), "template"), (typeof(V1CronJobSpec), "jobTemplate"),
        (typeof(V1ServiceStatus), "loadBalancer"), (typeof(V1PodTemplate), "template"),
    }.ToFrozenSet();

    /// <summary>Adds what is missing.</summary>
    public static void Fill(JsonObject obj, Type model)
    {
        foreach (var (name, type) in CoreModels.Fields(model))
        {
            if ((ByValue.Contains(name) && type.IsClass && type != typeof(string) && !type.IsGenericType && type != typeof(V1ListMeta)) || More.Contains((model, name)))
            {
                Fill(obj.GetOrAdd(name), type);
            }
        }
    }
}
