using KubeCodegen.Generator.Facts;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>What is known about KubernetesClient's models beyond their C# types.</summary>
internal static class KubernetesModels
{
    public const string Namespace = "k8s.Models";

    private static readonly string[] EmbeddedMetadata = ["annotations", "finalizers", "labels", "name", "namespace"];

    public static bool Contains(ApiType type) =>
        type.Declaration.Namespace == Namespace && (type.Declaration.Modifiers & TypeModifiers.Source) == 0;

    public static ModelFacts? FactsOf(ApiType type) => Contains(type) ? ModelFacts.For(type.Declaration.Name) : null;

    /// <summary>
    /// The schema of a model that is not walked. Metadata inside an object keeps what users set there, as controller-gen's
    /// generateEmbeddedObjectMeta does, unless that is switched off; without properties the API server would prune their labels.
    /// </summary>
    public static SchemaProps? Known(ApiType type, bool embedsObjectMeta)
    {
        if (!Contains(type) || type.Declaration.Name != "V1ObjectMeta" || SchemaBuilder.IsOpaque(type.Markers, at: ""))
        {
            return null;
        }

        var schema = SchemaProps.Object;
        foreach (var member in type.Members.Where(member => embedsObjectMeta && EmbeddedMetadata.Contains(member.JsonName)))
        {
            schema = schema.WithProperty(member.JsonName, Of(member.Type) with { Description = member.Description });
        }

        return schema with { Description = type.Description };
    }

    private static SchemaProps Of(TypeShape shape) => shape switch
    {
        ListShape list => new SchemaProps { Type = "array", Items = Of(list.Item) },
        MapShape map => SchemaProps.Object with { AdditionalProperties = Of(map.Value) },
        _ => ScalarSchemas.String,
    };
}
