namespace KubeCodegen.Generator.Model;

/// <summary>How definitions are written, as <c>[assembly: CrdOptions]</c> says.</summary>
/// <param name="MaxDescLen">The length in bytes that descriptions are cut to; null for none.</param>
/// <param name="EmbedsObjectMeta">Whether metadata inside a kind has properties.</param>
public sealed record DefinitionOptions(int? MaxDescLen, bool EmbedsObjectMeta)
{
    public static DefinitionOptions Default { get; } = new(null, EmbedsObjectMeta: true);
}
