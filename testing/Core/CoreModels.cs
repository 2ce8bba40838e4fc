using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace KubeCodegen.Testing.Core;

/// <summary>KubernetesClient's models of the built-in kinds.</summary>
internal static class CoreModels
{
    private static readonly FrozenDictionary<(string ApiVersion, string Kind), Type> ByKind = typeof(V1Pod).Assembly.GetTypes()
        .Select(type => (Type: type, Entity: type.GetCustomAttribute<KubernetesEntityAttribute>()))
        .Where(model => model.Entity is not null)
        .GroupBy(model => (model.Entity!.Group.Length == 0 ? model.Entity.ApiVersion : $"{model.Entity.Group}/{model.Entity.ApiVersion}", model.Entity.Kind))
        .ToFrozenDictionary(models => models.Key, models => models.First().Type);

    public static Type? Find(string apiVersion, string kind) => ByKind.GetValueOrDefault((apiVersion, kind));

    /// <summary>The fields of a model by their names in JSON, in the order of the model.</summary>
    public static IEnumerable<(string Name, Type Type)> Fields(Type model) => model.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => (Name: property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name, Type: property.PropertyType))
        .Where(field => field.Name is not null)
        .Select(field => (field.Name!, field.Type));
}
