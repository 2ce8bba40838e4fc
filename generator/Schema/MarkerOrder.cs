using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Schema;

/// <summary>The order in which the markers of one type or member apply themselves.</summary>
internal static class MarkerOrder
{
    /// <param name="markers">In the order of the code.</param>
    /// <param name="isOnType">Whether they stand on the type that is being built, and so say the first about it.</param>
    public static IReadOnlyList<Marker> Arrange(IEnumerable<Marker> markers, bool isOnType)
    {
        var all = markers.ToList();
        var flags = all.OfType<FeatureFlagMarker>().ToList();
        var rules = all.OfType<RuleMarker>().OrderBy(rule => rule.Rank).ToLookup(rule => !isOnType || rule.Source.At.Length > 0);
        return
        [
            .. all.Where(marker => marker.Phase < MarkerPhase.Rule).OrderBy(marker => marker.Phase).Select(marker => marker is MaskMarker mask ? mask.Keeping(flags) : marker),
            .. rules[false],

            // Each goes before the ones that are there, so the last goes first.
            .. rules[true].Reverse().Select(rule => rule with { IsAhead = true }),
            .. all.Where(marker => marker.Phase > MarkerPhase.Rule).OrderBy(marker => marker.Phase),
        ];
    }
}
