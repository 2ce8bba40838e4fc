namespace KubeCodegen.Generator.Importing;

/// <param name="Namespace">What the namespaces of all versions begin with; null to derive it from each group.</param>
/// <param name="Names">C# names that somebody chose.</param>
internal sealed record ImportOptions(string? Namespace, ImportNames Names)
{
    public static ImportOptions Default { get; } = new(null, ImportNames.None);
}
