namespace KubeCodegen.CodeFixes.Tests;

/// <summary>All code fixes, as an editor finds them.</summary>
internal static class Providers
{
    public static IReadOnlyList<ApiCodeFixProvider> All { get; } =
    [
        .. typeof(ApiCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ApiCodeFixProvider)))
            .Select(type => (ApiCodeFixProvider)Activator.CreateInstance(type)!)
            .OrderBy(provider => provider.Way, StringComparer.Ordinal),
    ];

    public static IEnumerable<ApiCodeFixProvider> For(string id) => All.Where(provider => provider.FixableDiagnosticIds.Contains(id));
}
