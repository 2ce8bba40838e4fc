using KubeCodegen.Generator.Diagnostics;
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

    /// <summary>What every object has.</summary>
    public static SchemaProps Envelope { get; } = SchemaProps.Object
        .WithProperty("apiVersion", ApiVersion)
        .WithProperty("kind", Kind)
        .WithProperty("metadata", SchemaProps.Object);

    /// <summary>The members that belong to them, by JSON name.</summary>
    private static readonly Dictionary<string, string> EnvelopeMembers = new(StringComparer.Ordinal)
    {
        ["apiVersion"] = "ApiVersion",
        ["kind"] = "Kind",
        ["metadata"] = "Metadata",
    };

    private static readonly SchemaProps Metadata = SchemaProps.Object
        .WithProperty("name", ScalarSchemas.String)
        .WithProperty("generateName", ScalarSchemas.String);

    public static SchemaProps Build(ApiType type, TypeGraph graph, DefinitionOptions options, MarkerContext context)
    {
        CheckEnvelope(type, graph, context);
        var schema = SchemaBuilder.IsOpaque(type.Markers, at: "")
            ? MarkerBatch.Apply(SchemaProps.Empty with { Description = type.Description }, [], type.Markers, context)
            : BuildWhole(type, graph, options, context);
        StructuralRules.Check(schema, context);
        OldValueRules.Check(schema, context);
        return schema;
    }

    private static SchemaProps BuildWhole(ApiType type, TypeGraph graph, DefinitionOptions options, MarkerContext context)
    {
        var own = new SchemaBuilder(graph, options, context).Build(WithoutEnvelope(type));
        var envelope = EnvelopeMarkers.Masks(type).Aggregate(Envelope.WithProperty("metadata", Metadata), (schema, mask) => mask.Apply(schema, context));
        var whole = own with
        {
            Properties = envelope.Properties.AddRange(own.Properties.Where(property => IsOwn(property.Name))),
            Required = own.Required.Where(IsOwn).ToEquatableArray(),
        };
        var markers = type.Markers.Where(marker => !SchemaBuilder.IsAboutInherited(marker) || EnvelopeMarkers.HasPlace(marker));
        return WithoutUnconstrainedNames(MarkerBatch.Apply(whole, [], markers, context));
    }

    /// <summary>The API server knows what metadata is; a CRD says something about the names only where an attribute does.</summary>
    private static SchemaProps WithoutUnconstrainedNames(SchemaProps schema) => schema.Property("metadata") is not { } metadata ? schema
        : schema.WithProperty("metadata", metadata with
        {
            Properties = metadata.Properties.Where(property => !Metadata.Properties.Any(untouched => ReferenceEquals(untouched.Schema, property.Schema))).ToEquatableArray(),
        });

    private static bool IsOwn(string jsonName) => !EnvelopeMembers.ContainsKey(jsonName);

    private static void CheckEnvelope(ApiType type, TypeGraph graph, MarkerContext context)
    {
        foreach (var member in graph.Ancestors(type).Prepend(type).SelectMany(one => one.Members).Where(member => member.InSchema && !IsOwn(member.JsonName)))
        {
            if (EnvelopeMembers[member.JsonName] is var name && name != member.Name)
            {
                context.Report(Descriptors.JsonNameTwice, member.Anchor ?? type.Anchor, name, member.Name, type.Declaration.Name, member.JsonName);
            }

            context.RefuseAll(member.Markers, "a member of the kind's own", "one that every kind has");
        }
    }

    /// <summary>
    /// Classes that declare apiVersion, kind or metadata themselves say nothing new with them; what the class's attributes say waits
    /// until the schema is whole.
    /// </summary>
    private static ApiType WithoutEnvelope(ApiType type) => type with
    {
        Members = type.Members.Where(member => IsOwn(member.JsonName)).ToEquatableArray(),
        Markers = type.Markers.Where(marker => SchemaBuilder.IsAboutInherited(marker) && !EnvelopeMarkers.Contains(type, marker)).ToEquatableArray(),
    };
}
