namespace KubeCodegen.Tool.Generation;

/// <summary>The kinds of output: the first folders of the core's paths, which <c>--only</c> chooses from.</summary>
internal static class Categories
{
    public static IReadOnlyList<string> All { get; } = ["crds", "csharp", "docs", "rbac", "schemas", "webhooks"];
}
