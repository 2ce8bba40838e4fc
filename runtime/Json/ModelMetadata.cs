using System.Text.Json.Serialization.Metadata;
using k8s;
using k8s.Models;

namespace KubeCodegen.Json;

/// <summary>How KubernetesClient's models and the kinds of users are described to the serializer.</summary>
internal static class ModelMetadata
{
    private static readonly HashSet<(Type Type, string Name)> MicroTimes =
    [
        (typeof(V1LeaseSpec), "acquireTime"), (typeof(V1LeaseSpec), "renewTime"),
        (typeof(V1alpha2LeaseCandidateSpec), "pingTime"), (typeof(V1alpha2LeaseCandidateSpec), "renewTime"),
        (typeof(V1beta1LeaseCandidateSpec), "pingTime"), (typeof(V1beta1LeaseCandidateSpec), "renewTime"),
        (typeof(Corev1Event), "eventTime"), (typeof(Corev1EventSeries), "lastObservedTime"),
        (typeof(Eventsv1Event), "eventTime"), (typeof(Eventsv1EventSeries), "lastObservedTime"),
    ];

    /// <summary>What KubernetesClient's own source generator made of its models: there without reflection.</summary>
    public static IJsonTypeInfoResolver? OfModels()
    {
        IJsonTypeInfoResolver? models = null;
        KubernetesJson.AddJsonOptions(options => models = options.TypeInfoResolverChain.Count > 1 ? options.TypeInfoResolverChain[0] : null);
        return models;
    }

    /// <summary>Gives microseconds to the times that have them, and takes what a C# <c>required</c> demands of readers: the server decides what an object has to have.</summary>
    public static void Adapt(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
            if (property.PropertyType == typeof(DateTime?) && MicroTimes.Contains((type.Type, property.Name)))
            {
                property.CustomConverter = new MicroTimeConverter();
            }
        }
    }
}
