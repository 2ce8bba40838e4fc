using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Schema;

/// <summary>Where markers put what they refuse.</summary>
internal sealed class MarkerContext
{
    private readonly List<ApiDiagnostic> diagnostics = [];

    public IReadOnlyList<ApiDiagnostic> Diagnostics => diagnostics;

    public void Report(DiagnosticDescriptor descriptor, SourceAnchor? anchor, params string[] arguments) =>
        diagnostics.Add(new ApiDiagnostic(descriptor, anchor, arguments.ToEquatableArray()));

    /// <summary>Refuses <paramref name="marker"/> because the node is not <paramref name="expected"/>.</summary>
    public SchemaProps Refuse(Marker marker, SchemaProps schema, string expected)
    {
        Report(Descriptors.MarkerMisplaced, marker.Source.Anchor, marker.Source.Attribute, expected, Describe(schema));
        return schema;
    }

    /// <summary>Refuses <paramref name="marker"/> because of what it was given.</summary>
    public SchemaProps RefuseArgument(Marker marker, SchemaProps schema, string problem)
    {
        Report(Descriptors.ArgumentInvalid, marker.Source.Anchor, marker.Source.Attribute, problem);
        return schema;
    }

    private static string Describe(SchemaProps schema) =>
        schema.AdditionalProperties is not null ? "a map"
        : schema.Type ?? (schema.IntOrString ? "an integer or a string" : "any value");
}
