namespace KubeCodegen.Cache;

/// <summary>What is the same for all informers of a factory.</summary>
public sealed record SharedInformerFactoryOptions
{
    /// <summary>Which objects informers have that do not say it themselves; for kinds without namespaces, the namespace does not count.</summary>
    public InformerScope Scope { get; init; } = InformerScope.All;

    /// <summary>How the server is asked.</summary>
    public ReflectorOptions Reflector { get; init; } = new();
}
