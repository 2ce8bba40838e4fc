using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>A schema that stands in an attribute as JSON.</summary>
/// <param name="Json">The keywords.</param>
/// <param name="Error">Why the text is no schema; null when it is one.</param>
internal sealed record SchemaText(JsonObject Json, string? Error)
{
    public static SchemaText Parse(string text) =>
        !JsonReader.TryRead(text, out var value, out var error) ? new(JsonObject.Empty, $"{Shorten(text)} is not JSON: {error}")
        : value is JsonObject json ? new(json, null)
        : new(JsonObject.Empty, $"{Shorten(text)} is no schema: a schema is an object, such as {{\"required\": [\"name\"]}}");

    /// <summary>The schema; null when it is reported that there is none. Keywords that a CRD does not know are reported and kept.</summary>
    public SchemaProps? Read(Marker marker, MarkerContext context)
    {
        if (Error is not null)
        {
            context.Report(Descriptors.ArgumentInvalid, marker.Source.Anchor, marker.Source.Attribute, Error);
            return null;
        }

        var schema = SchemaJsonReader.Read(Json);
        foreach (var keyword in Unknown(schema))
        {
            var correction = !Keywords.Contains(keyword) && NearestName.Of(keyword, Keywords) is { } nearest ? new Correction(keyword, nearest) : null;
            context.Report(Descriptors.KeywordUnknown, marker.Source.Anchor, correction, marker.Source.Attribute, keyword, MarkerContext.Hint(correction));
        }

        return schema;
    }

    private static IEnumerable<string> Keywords => SchemaType.Schema.Fields.Select(known => known.Name);

    private static IEnumerable<string> Unknown(SchemaProps schema) => schema.Others.Select(keyword => keyword.Name).Concat(schema.Below.SelectMany(Unknown));

    private static string Shorten(string text) => text.Length <= 40 ? $"'{text}'" : $"'{text.Substring(0, 40)}…'";
}
