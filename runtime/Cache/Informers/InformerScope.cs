namespace KubeCodegen.Cache;

/// <summary>Which objects of a kind an informer has.</summary>
/// <param name="Namespace">Whose; null for all namespaces, and for kinds that have none.</param>
/// <param name="LabelSelector">Which labels they have, in kubectl's syntax; null for all.</param>
/// <param name="FieldSelector">Which fields they have; null for all.</param>
public sealed record InformerScope(string? Namespace = null, string? LabelSelector = null, string? FieldSelector = null)
{
    /// <summary>All objects.</summary>
    public static InformerScope All { get; } = new();
}
