using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Markers of a kind's class that are about what every object has: those with a place in apiVersion, kind or metadata; masks, because a kind inherits these
/// three as a class inherits members; and whole schemas, because a kind's schema has these three.
/// </summary>
internal static class EnvelopeMarkers
{
    public static bool Contains(ApiType type, Marker marker) => IsMask(type, marker) || IsOther(marker);

    public static IEnumerable<Marker> Masks(ApiType type) => type.Markers.Where(marker => IsMask(type, marker));

    public static IEnumerable<Marker> Others(ApiType type) => type.Markers.Where(IsOther).OrderBy(marker => marker.Phase);

    private static bool IsMask(ApiType type, Marker marker) => type.Base is null && marker is MaskMarker && marker.Source.At.Length == 0;

    private static bool IsOther(Marker marker) => marker.Source.At.Length == 0
        ? marker is RawSchemaMarker { IsWhole: true }
        : SchemaPlace.Parse(marker.Source.At) is { IsEmpty: false } steps && KindSchema.Envelope.Property(steps[0]) is not null;
}
