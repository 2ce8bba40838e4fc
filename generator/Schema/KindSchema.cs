using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>The schema of a whole object: what the class declares, with apiVersion, kind and metadata.</summary>
internal static class KindSchema
{
    private static readonly SchemaProps ApiVersion = ScalarSchemas.String with
    {
        Description = "APIVersion names the group and the version in which this object is written.\n"
            + "A server that serves other versions of the kind converts between them.",
    };

    private static readonly SchemaProps Kind = ScalarSchemas.String with
    {
        Description = "Kind names the resource that this object represents, in CamelCase. It cannot be changed.",
    };

    private static readonly string[] Envelope = ["apiVersion", "kind", "metadata"];

    public static SchemaProps Build(ApiType type, TypeGraph graph, MarkerContext context)
    {
        var own = new SchemaBuilder(graph, context).Build(WithoutEnvelope(type));
        var schema = (own with { Properties = [] })
            .WithProperty("apiVersion", ApiVersion)
            .WithProperty("kind", Kind)
            .WithProperty("metadata", SchemaProps.Object);
        schema = schema with { Properties = schema.Properties.AddRange(own.Properties) };
        StructuralRules.Check(schema, context);
        OldValueRules.Check(schema, context);
        return schema;
    }

    /// <summary>Classes that declare apiVersion, kind or metadata themselves say nothing new with them.</summary>
    private static ApiType WithoutEnvelope(ApiType type) => type.Members.Any(member => Envelope.Contains(member.JsonName))
        ? type with { Members = type.Members.Where(member => !Envelope.Contains(member.JsonName)).ToEquatableArray() }
        : type;
}
