using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>Which build of the tool this is: another one may generate something else.</summary>
internal static class ToolIdentity
{
    // The core is looked at as a file, because to load it costs time that an up-to-date project does not need.
    public static string Value { get; } = Of(typeof(ToolIdentity).Module.ModuleVersionId, FileStamp.Of(Path.Combine(AppContext.BaseDirectory, "KubeCodegen.Generator.dll")));

    private static string Of(Guid tool, FileStamp core) => $"{tool:n} {core.Length:d} {core.Ticks:d}";
}
