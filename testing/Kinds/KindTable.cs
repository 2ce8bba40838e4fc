using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Kinds;

/// <summary>The kinds that do something of their own.</summary>
internal static class KindTable
{
    public static KindRules Of(string group, string kind) => (group, kind) switch
    {
        ("apiextensions.k8s.io", "CustomResourceDefinition") => DefinitionKind.Instance,
        ("", "Namespace") => NamespaceKind.Instance,
        _ => KindRules.Plain,
    };

    /// <summary>Where objects of the kind are stored: in their own group and preferred version, but for Events, which two groups show.</summary>
    public static GroupVersionKind StorageOf(string group, string version, string kind) => (group, kind) switch
    {
        ("events.k8s.io", "Event") => new("", "v1", "Event"),
        _ => new(group, version, kind),
    };
}
