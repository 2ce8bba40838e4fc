using System.Text;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What generated clients are called.</summary>
internal static class ClientNames
{
    /// <summary>The name of a type without dots, enclosing types in front: <c>OuterInner</c>; arguments of generic types behind: <c>RangeOfint</c>.</summary>
    public static string Of(INamedTypeSymbol type) => (type.ContainingType is { } container ? Of(container) : "") + type.Name;

    /// <summary>The plural in the kind's capitals: <c>podautoscalers</c> of <c>PodAutoscaler</c> is <c>PodAutoscalers</c>.</summary>
    public static string Accessor(string kind, string plural)
    {
        var common = 0;
        while (common < Math.Min(kind.Length, plural.Length) && char.ToLowerInvariant(kind[common]) == plural[common])
        {
            common++;
        }

        return common == 0 ? Pascal(plural) : Identifier(kind.Substring(0, common) + plural.Substring(common));
    }

    /// <summary>
    /// The group and version in C#: <c>serving.knative.dev</c> and <c>v1</c> make <c>ServingV1</c>. client-gen takes the first label as well;
    /// where two groups share it, each has all of its labels.
    /// </summary>
    public static string OfGroupVersion(string group, string version, IEnumerable<string> groups)
    {
        var first = FirstLabel(group);
        var isShared = groups.Any(other => other != group && FirstLabel(other) == first);
        return (group.Length == 0 ? "Core" : Pascal(isShared ? group : first)) + Version(version);
    }

    /// <summary>What the namespaces begin with; null when they have nothing in common.</summary>
    public static string? CommonNamespace(IReadOnlyCollection<string> namespaces)
    {
        var common = namespaces.First().Split('.');
        foreach (var other in namespaces)
        {
            var labels = other.Split('.');
            common = [.. common.Zip(labels, (one, two) => (one, two)).TakeWhile(pair => pair.one == pair.two).Select(pair => pair.one)];
        }

        return common.Length > 0 ? string.Join(".", common) : null;
    }

    /// <summary>The assembly's name as a namespace.</summary>
    public static string NamespaceOf(string? assembly) => string.Join(".", (assembly ?? "").Split('.').Where(part => part.Length > 0).Select(Identifier));

    private static string FirstLabel(string group) => group.Split('.')[0];

    /// <summary><c>v1alpha1</c> is <c>V1Alpha1</c>.</summary>
    private static string Version(string version)
    {
        var text = new StringBuilder();
        var isStart = true;
        foreach (var character in version)
        {
            text.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = text.Length > 1 && char.IsDigit(character);
        }

        return Identifier(text.ToString());
    }

    private static string Pascal(string text) => Identifier(string.Concat(text.Split('.', '-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1))));

    /// <summary>A name that C# takes, also of what Kubernetes would refuse: the editor shows the error of the name, and not one of ours.</summary>
    private static string Identifier(string text)
    {
        var valid = string.Concat(text.Select(character => char.IsLetterOrDigit(character) || character == '_' ? character : '_'));
        return valid.Length == 0 || char.IsDigit(valid[0]) ? "_" + valid : valid;
    }
}
