using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>What one type or member says with its attributes, applied in its order.</summary>
internal static class MarkerBatch
{
    /// <param name="schema">The schema of the type, or of the object that has the member.</param>
    /// <param name="prefix">The way from there to what the attributes stand on: empty, or the member's JSON name.</param>
    public static SchemaProps Apply(SchemaProps schema, EquatableArray<string> prefix, IEnumerable<Marker> markers, MarkerContext context)
    {
        var all = markers.ToList();
        CheckRepeated(all, context);
        foreach (var marker in MarkerOrder.Arrange(all, isOnType: prefix.IsEmpty))
        {
            schema = SchemaPlace.Apply(schema, prefix, marker, context);
        }

        return schema;
    }

    /// <summary>An attribute may replace what a profile says; beside its like on the same member it would make that one say nothing.</summary>
    private static void CheckRepeated(List<Marker> markers, MarkerContext context)
    {
        var like = markers.Where(marker => !marker.CanRepeat).GroupBy(marker => (marker.Subject, marker.Source.At, marker.Source.Anchor?.SymbolId));
        foreach (var repeated in like.SelectMany(group => group.Skip(1).Select(marker => (First: group.First(), Marker: marker))))
        {
            var source = repeated.Marker.Source;
            context.Report(Descriptors.AttributeRepeated, source.Anchor, source.Attribute, repeated.First.Source.Attribute, source.At.Length == 0 ? "the same place" : $"At = \"{source.At}\"");
        }
    }
}
