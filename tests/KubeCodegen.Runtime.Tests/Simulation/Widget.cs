using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Simulation;

/// <summary>A kind with as little in it as possible.</summary>
internal sealed class Widget : IKubernetesObject<V1ObjectMeta>
{
    public static ApiResource<Widget> Resource { get; } = new("test.example.com", "v1", "Widget", "widgets", true, Copy, (one, other) => one.Value == other.Value);

    public string ApiVersion { get; set; } = "test.example.com/v1";

    public string Kind { get; set; } = "Widget";

    public V1ObjectMeta Metadata { get; set; } = new();

    public int Value { get; set; }

    public NamespacedName Key => new(Metadata.NamespaceProperty, Metadata.Name);

    public static Widget Of(string name, string version, int value = 0, string? uid = null, params (string Key, string Value)[] labels) => new()
    {
        Metadata = new V1ObjectMeta
        {
            NamespaceProperty = "ns", Name = name, Uid = uid ?? $"uid-{name}", ResourceVersion = version,
            Labels = labels.ToDictionary(label => label.Key, label => label.Value),
        },
        Value = value,
    };

    public override string ToString() => $"{Metadata.Name}@{Metadata.ResourceVersion}={Value}";

    private static Widget Copy(Widget from) => new()
    {
        Metadata = from.Metadata with { Labels = from.Metadata.Labels is { } labels ? new Dictionary<string, string>(labels) : null },
        Value = from.Value,
    };
}
