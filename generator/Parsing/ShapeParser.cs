using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Says what a C# type is on the wire and in memory. Classes, structs and enums go to <paramref name="visit"/>, which parses them.</summary>
internal sealed class ShapeParser(CopyOwners owners, Action<INamedTypeSymbol> visit)
{
    private const int MaxGenericDepth = 12;

    private static readonly Dictionary<string, Scalar> Scalars = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset"] = Scalar.DateTimeOffset,
        ["System.DateOnly"] = Scalar.DateOnly,
        ["System.TimeSpan"] = Scalar.TimeSpan,
        ["System.Uri"] = Scalar.Uri,
        ["System.Guid"] = Scalar.Guid,
        ["System.Text.Json.JsonElement"] = Scalar.AnyJson,
        ["System.Text.Json.Nodes.JsonNode"] = Scalar.AnyJson,
        ["System.Text.Json.Nodes.JsonObject"] = Scalar.AnyJson,
        ["System.Text.Json.Nodes.JsonArray"] = Scalar.AnyJson,
        ["System.Text.Json.Nodes.JsonValue"] = Scalar.AnyJson,
        ["k8s.Models.IntOrString"] = Scalar.IntOrString,
        ["k8s.Models.ResourceQuantity"] = Scalar.Quantity,
        ["KubeCodegen.Json.Timestamp"] = Scalar.Timestamp,
        ["KubeCodegen.Json.JsonNumber"] = Scalar.JsonNumber,
    };

    /// <param name="type">The type.</param>
    /// <param name="isForeign">Whether a referenced assembly declares the member: there <c>object</c> is any JSON.</param>
    public TypeShape Parse(ITypeSymbol type, bool isForeign)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return AsNullable(Parse(nullable.TypeArguments[0], isForeign), type.CSharp());
        }

        var name = type.CSharp();
        if (OfSpecialType(type.SpecialType) is { } special)
        {
            return new ScalarShape(name, special);
        }

        return type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => new ScalarShape(name, Scalar.Bytes),
            IArrayTypeSymbol { Rank: 1 } array => new ListShape(name, ListKind.Array, Parse(array.ElementType, isForeign)),
            IArrayTypeSymbol => Unsupported(name, "it has several dimensions; use a list of lists."),
            { SpecialType: SpecialType.System_Object } when isForeign => new ScalarShape(name, Scalar.AnyJson),
            { SpecialType: SpecialType.System_Object } => Unsupported(name, "it says nothing about the value; use JsonNode for any JSON, or a class."),
            { TypeKind: TypeKind.Dynamic } => Unsupported(name, "it says nothing about the value; use JsonNode for any JSON, or a class."),
            { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => Unsupported(name, "a pointer has no JSON form."),
            { TypeKind: TypeKind.Delegate } => Unsupported(name, "a delegate has no JSON form; leave the member out with [JsonIgnore]."),
            { TypeKind: TypeKind.TypeParameter } => Unsupported(name, "the type parameter is open here; close the generic type."),
            { TypeKind: TypeKind.Error } => new UnsupportedShape(name, "the compiler does not know this type.", IsUnknown: true),
            INamedTypeSymbol named => ParseNamed(named, name, isForeign),
            _ => Unsupported(name, "it has no JSON form."),
        };
    }

    private TypeShape ParseNamed(INamedTypeSymbol type, string name, bool isForeign)
    {
        if (Scalars.TryGetValue(type.FullName(), out var scalar))
        {
            return new ScalarShape(name, scalar);
        }

        if (type is { Name: "Optional", TypeArguments: [var value] } && type.NamespaceName() == "KubeCodegen.Json")
        {
            return new OptionalShape(name, Parse(value, isForeign));
        }

        if (CollectionKinds.List(type) is { } list)
        {
            return new ListShape(name, list, Parse(type.TypeArguments[0], isForeign));
        }

        if (CollectionKinds.Map(type) is { } map)
        {
            var key = type.TypeArguments[0].SpecialType == SpecialType.System_String ? "string" : type.TypeArguments[0].CSharp();
            return new MapShape(name, map, key, Parse(type.TypeArguments[1], isForeign));
        }

        if (DepthOf(type) > MaxGenericDepth)
        {
            return Unsupported(name, "its type arguments hold one another without end.");
        }

        return type.TypeKind switch
        {
            TypeKind.Interface => Unsupported(name, "an interface does not say which class it is; use a class."),
            _ when type.NamespaceName() is "System" || type.NamespaceName().StartsWith("System.", StringComparison.Ordinal) =>
                Unsupported(name, "its JSON form is not one that Kubernetes knows."),
            TypeKind.Enum => Visit(type, new EnumShape(name, type.FullName())),
            _ => Visit(type, new ObjectShape(name, type.FullName(), owners.CopiesOf(type), type.IsValueType)),
        };
    }

    /// <summary>A generic class that has a member of itself closed over itself would be a new type at each step.</summary>
    private static int DepthOf(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: true } generic ? 1 + generic.TypeArguments.Max(DepthOf) : 0;

    private TypeShape Visit(INamedTypeSymbol type, TypeShape shape)
    {
        visit(type);
        return shape;
    }

    private static UnsupportedShape Unsupported(string name, string reason) => new(name, reason);

    private static TypeShape AsNullable(TypeShape shape, string name) => shape switch
    {
        ScalarShape scalar => scalar with { CSharp = name, IsNullableValue = true },
        EnumShape @enum => @enum with { CSharp = name, IsNullableValue = true },
        ObjectShape model => model with { CSharp = name, IsNullableValue = true },
        _ => shape,
    };

    private static Scalar? OfSpecialType(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => Scalar.Boolean,
        SpecialType.System_String => Scalar.String,
        SpecialType.System_Char => Scalar.Char,
        SpecialType.System_SByte => Scalar.SByte,
        SpecialType.System_Byte => Scalar.Byte,
        SpecialType.System_Int16 => Scalar.Int16,
        SpecialType.System_UInt16 => Scalar.UInt16,
        SpecialType.System_Int32 => Scalar.Int32,
        SpecialType.System_UInt32 => Scalar.UInt32,
        SpecialType.System_Int64 => Scalar.Int64,
        SpecialType.System_UInt64 => Scalar.UInt64,
        SpecialType.System_Single => Scalar.Single,
        SpecialType.System_Double => Scalar.Double,
        SpecialType.System_Decimal => Scalar.Decimal,
        SpecialType.System_DateTime => Scalar.DateTime,
        _ => null,
    };
}
