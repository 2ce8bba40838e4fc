using k8s.Models;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>What user code compiles against, loaded once: the runtime's own libraries, Kubernetes' models and the product's assemblies.</summary>
internal static class References
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The runtime's libraries alone.</summary>
    public static IReadOnlyList<MetadataReference> Bare { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Framework)
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Annotations { get; } = Of(typeof(ResourceAttribute));

    public static MetadataReference Client { get; } = Of(typeof(V1Pod));

    public static MetadataReference Runtime { get; } = Of(typeof(SemanticEquality));

    /// <summary>What clients stand on; only cases about clients have it, so that the others show what they are about.</summary>
    public static MetadataReference Clients { get; } = Of(typeof(KubeCodegen.Client.KubeConnection));

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Bare, Annotations, Client, Runtime];

    private static PortableExecutableReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
