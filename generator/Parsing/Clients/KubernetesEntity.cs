using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What KubernetesClient's <c>[KubernetesEntity]</c> says of a class.</summary>
internal sealed record KubernetesEntity(GroupVersionKind Gvk, string Plural)
{
    /// <returns>Null when the class is no kind.</returns>
    public static KubernetesEntity? Of(INamedTypeSymbol type)
    {
        var attribute = type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.FullName() == "k8s.Models.KubernetesEntityAttribute");
        return attribute is not null && Text("Kind") is { Length: > 0 } kind && Text("ApiVersion") is { Length: > 0 } version && Text("PluralName") is { Length: > 0 } plural
            ? new KubernetesEntity(new GroupVersionKind(Text("Group"), version, kind), plural)
            : null;

        string Text(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string ?? "";
    }
}
