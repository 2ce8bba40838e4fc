namespace KubeCodegen.Cache;

/// <summary>
/// Order of resource versions. Since Kubernetes 1.35 the documentation allows to compare those of one resource: they are decimal numbers without leading zeros.
/// A server of one's own may use other texts; they are only equal or not.
/// </summary>
internal static class ResourceVersions
{
    /// <summary>The number, or zero (which no version is) for a text that cannot be compared.</summary>
    public static ulong Parse(string? version) =>
        version is [>= '1' and <= '9', ..] && ulong.TryParse(version, System.Globalization.NumberStyles.None, null, out var number) ? number : 0;

    /// <summary>Whether both can be compared, and the first came before the second.</summary>
    public static bool IsOlder(ulong version, ulong than) => version != 0 && than != 0 && version < than;
}
