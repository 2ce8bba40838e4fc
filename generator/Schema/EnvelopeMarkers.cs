using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Markers of a kind's class that are about what every object has: those with a place in apiVersion, kind or metadata, also from a profile;
/// and masks, because a kind inherits these three as a class inherits members.
/// </summary>
internal static class EnvelopeMarkers
{
    public static bool Contains(ApiType type, Marker marker) => IsMask(type, marker) || HasPlace(marker);

    public static IEnumerable<Marker> Masks(ApiType type) => type.Markers.Where(marker => IsMask(type, marker));

    public static bool HasPlace(Marker marker) =>
        SchemaPlace.Parse(marker.Source.At) is { IsEmpty: false } steps && KindSchema.Envelope.Property(steps[0]) is not null;

    private static bool IsMask(ApiType type, Marker marker) => type.Base is null && marker is MaskMarker && marker.Source.At.Length == 0;
}
