using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>A <c>[SchemaProfile]</c> with a class that says nothing.</summary>
internal sealed record EmptyProfileMarker(MarkerSource Source, string Profile) : Marker(Source)
{
    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        context.RefuseArgument(this, schema, $"the class '{Profile}' carries no attribute about schemas, so it says nothing; put them on the class, not on its members");
}
