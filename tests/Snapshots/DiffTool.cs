using DiffEngine;

namespace KubeCodegen.Snapshots;

/// <summary>Opens the developer's diff tool, where there is a developer and a screen.</summary>
internal static class DiffTool
{
    private static readonly bool silent = IsSilent(Environment.GetEnvironmentVariable, OperatingSystem.IsLinux());

    public static void Open(SnapshotFile snapshot)
    {
        if (!silent && !DiffRunner.Disabled)
        {
            DiffRunner.Launch(snapshot.Received, snapshot.Verified);
        }
    }

    public static void Close(SnapshotFile snapshot)
    {
        if (!silent && !DiffRunner.Disabled)
        {
            DiffRunner.Kill(snapshot.Received, snapshot.Verified);
        }
    }

    /// <summary>Whether no tool may open. DiffEngine knows many build servers itself; it does not know a Linux without a display.</summary>
    public static bool IsSilent(Func<string, string?> environment, bool linux) =>
        OnBuildServer(environment)
        || (linux && string.IsNullOrEmpty(environment("DISPLAY")) && string.IsNullOrEmpty(environment("WAYLAND_DISPLAY")));

    public static bool OnBuildServer(Func<string, string?> environment) =>
        environment("CI") is { Length: > 0 } ci && !ci.Equals("false", StringComparison.OrdinalIgnoreCase) && ci != "0";
}
