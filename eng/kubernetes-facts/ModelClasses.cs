using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace KubeCodegen.KubernetesFacts;

/// <summary>The model classes of an assembly by name, and which of them stands for which schema.</summary>
internal sealed class ModelClasses(IEnumerable<Type> types, string package, string kubernetes)
{
    private readonly Dictionary<string, Type> byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The package and its version: <c>KubernetesClient 21.0.8</c>.</summary>
    public string Package => package;

    /// <summary>The Kubernetes version from which the package's classes were made: <c>v1.37.0</c>.</summary>
    public string Kubernetes => kubernetes;

    public IEnumerable<Type> All => byName.Values.OrderBy(type => type.Name, StringComparer.Ordinal);

    public static ModelClasses OfKubernetesClient()
    {
        var assembly = typeof(V1Pod).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return new ModelClasses(
            assembly.GetExportedTypes().Where(type => type.Namespace == typeof(V1Pod).Namespace && FieldsOf(type).Count > 0),
            $"{assembly.GetName().Name} {version}",
            GeneratedModelVersion.SwaggerVersion);
    }

    /// <summary>The class of <c>io.k8s.api.core.v1.PodSpec</c> is V1PodSpec; of kinds that several groups have, such as core's Event, it is Corev1Event.</summary>
    public Type? Find(string schemaName)
    {
        if (schemaName.Split('.') is not [.., var group, var version, var kind])
        {
            return null;
        }

        return byName.GetValueOrDefault(Capital(version) + kind) ?? byName.GetValueOrDefault(Capital(group) + version + kind);
    }

    /// <summary>The properties of a class by their names in JSON.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> FieldsOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
        .ToDictionary(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, StringComparer.Ordinal);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
