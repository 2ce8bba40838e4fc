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

    /// <summary>Reports what a code fix can put right, or what none can when there is no correction.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceAnchor? anchor, Correction? correction, params string[] arguments) =>
        diagnostics.Add(new ApiDiagnostic(descriptor, anchor, arguments.ToEquatableArray()) { Correction = correction });

    /// <summary>How a message names what was probably meant.</summary>
    public static string Hint(Correction? correction) => correction is null ? "" : $" (did you mean '{correction.Right}'?)";

    public void Add(IEnumerable<ApiDiagnostic> others) => diagnostics.AddRange(others);

    /// <summary>Refuses <paramref name="marker"/> because the node is not <paramref name="expected"/>.</summary>
    public SchemaProps Refuse(Marker marker, SchemaProps schema, string expected)
    {
        Report(Descriptors.MarkerMisplaced, marker.Source.Anchor, marker.Source.Attribute, expected, Describe(schema));
        return schema;
    }

    /// <summary>Refuses what stands on a member that is no part of the schema.</summary>
    public void RefuseAll(EquatableArray<Marker> markers, string expected, string actual)
    {
        foreach (var marker in markers)
        {
            Report(Descriptors.MarkerMisplaced, marker.Source.Anchor, marker.Source.Attribute, expected, actual);
        }
    }

    /// <summary>Refuses <paramref name="marker"/> because of what it was given.</summary>
    public SchemaProps RefuseArgument(Marker marker, SchemaProps schema, string problem, Correction? correction = null)
    {
        Report(Descriptors.ArgumentInvalid, marker.Source.Anchor, correction, marker.Source.Attribute, problem);
        return schema;
    }

    private static string Describe(SchemaProps schema) =>
        schema.Type switch
        {
            null => schema.IntOrString ? "an integer or a string" : "any value",
            "array" => "a list",
            "object" when schema.AdditionalProperties is not null => "a map",
            "object" => "an object",
            "integer" => "an integer",
            _ => "a " + schema.Type,
        };
}
