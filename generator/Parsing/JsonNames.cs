using System.Text;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The one resolver of JSON names: <c>[JsonPropertyName]</c>, or camel case as System.Text.Json's policy makes it.</summary>
internal static class JsonNames
{
    private const string Serialization = "System.Text.Json.Serialization.";

    public static string Of(ISymbol member) => Argument(member, "JsonPropertyNameAttribute") ?? CamelCase(member.Name);

    public static string OfEnumMember(IFieldSymbol member) => Argument(member, "JsonStringEnumMemberNameAttribute") ?? member.Name;

    /// <summary>Whether JSON leaves the member out in every case.</summary>
    public static bool IsIgnored(ISymbol member) =>
        Find(member, "JsonIgnoreAttribute") is { } attribute
        && (attribute.NamedArguments.Length == 0 || Equals(attribute.NamedArguments[0].Value.Value, 1));

    public static bool IsIncluded(ISymbol member) => Find(member, "JsonIncludeAttribute") is not null;

    public static bool IsExtensionData(ISymbol member) => Find(member, "JsonExtensionDataAttribute") is not null;

    /// <summary>JsonNamingPolicy.CamelCase: capitals at the start become small, but the last one before a small letter.</summary>
    internal static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var result = new StringBuilder(name);
        for (var i = 0; i < result.Length; i++)
        {
            var isLast = i + 1 == result.Length;
            if ((i == 1 && !char.IsUpper(result[i])) || (i > 0 && !isLast && !char.IsUpper(result[i + 1]) && result[i + 1] != ' '))
            {
                break;
            }

            result[i] = char.ToLowerInvariant(result[i]);
        }

        return result.ToString();
    }

    private static string? Argument(ISymbol member, string attribute) =>
        Find(member, attribute) is { ConstructorArguments: [{ Value: string name }] } ? name : null;

    private static AttributeData? Find(ISymbol member, string attribute)
    {
        foreach (var candidate in member.GetAttributes())
        {
            if (candidate.AttributeClass is { } type && type.Name == attribute && type.FullName() == Serialization + attribute)
            {
                return candidate;
            }
        }

        return null;
    }
}
