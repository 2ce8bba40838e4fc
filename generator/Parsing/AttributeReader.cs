using System.Globalization;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Attributes of this product as values; the only place that reads <see cref="AttributeData"/>.</summary>
internal static class AttributeReader
{
    private const string Namespace = "KubeCodegen";
    private const string Suffix = "Attribute";

    /// <summary>All attributes of this product on a symbol, in the order of the code.</summary>
    public static IEnumerable<AttributeValues> Read(ISymbol symbol) => Read(symbol, IsOurs);

    /// <summary>The attributes of the chosen classes, in the order of the code.</summary>
    public static IEnumerable<AttributeValues> Read(ISymbol symbol, Func<INamedTypeSymbol, bool> chooses)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var attribute in symbol.AttributesInOrder())
        {
            if (attribute.AttributeClass is { } type && chooses(type))
            {
                var name = type.FullName();
                ordinals.TryGetValue(name, out var ordinal);
                ordinals[name] = ordinal + 1;
                if (IsWhole(attribute))
                {
                    yield return Read(attribute, new SourceAnchor(Anchors.IdOf(symbol), name, ordinal));
                }
            }
        }
    }

    /// <summary>An attribute that the compiler has found an error in says nothing: while somebody types, arguments are missing.</summary>
    private static bool IsWhole(AttributeData attribute) =>
        attribute.AttributeConstructor is not null
        && attribute.ConstructorArguments.All(argument => argument.Kind != TypedConstantKind.Error && (argument.Kind != TypedConstantKind.Array || argument.Values.IsDefault || argument.Values.All(value => value.Kind != TypedConstantKind.Error)))
        && attribute.NamedArguments.All(argument => argument.Value.Kind != TypedConstantKind.Error);

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    private static AttributeValues Read(AttributeData attribute, SourceAnchor anchor)
    {
        var name = attribute.AttributeClass!.Name;
        name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        var named = attribute.NamedArguments.Select(argument => new JsonMember(argument.Key, Read(argument.Value))).ToEquatableArray();
        var at = (named.FirstOrDefault(argument => argument.Name == "At")?.Value as JsonString)?.Value ?? "";
        return new AttributeValues(
            new MarkerSource(name, at, anchor),
            attribute.ConstructorArguments.Select(Read).ToEquatableArray(),
            named)
        {
            TypeArgument = attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null,
        };
    }

    public static JsonValue Read(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? JsonValue.Null : new JsonArray(constant.Values.Select(Read).ToEquatableArray()),
        TypedConstantKind.Type => constant.Value is ITypeSymbol type ? JsonValue.Of(type.FullName()) : JsonValue.Null,
        TypedConstantKind.Enum => EnumValue(constant.Type!, constant.Value!),
        _ => Constant(constant.Value),
    };

    /// <summary>An enum member by its JSON name; a value that is no member stays a number.</summary>
    public static JsonValue EnumValue(ITypeSymbol type, object value)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return member is null ? Constant(value) : JsonValue.Of(JsonNames.OfEnumMember(member));
    }

    public static JsonValue Constant(object? value) => value switch
    {
        null => JsonValue.Null,
        bool boolean => JsonValue.Of(boolean),
        string text => JsonValue.Of(text),
        char character => JsonValue.Of(character.ToString()),
        double number => new JsonNumber(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => new JsonNumber(number.ToString("R", CultureInfo.InvariantCulture)),
        IFormattable number => new JsonNumber(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => JsonValue.Null,
    };
}
