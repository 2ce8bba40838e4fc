using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Converters of the models' library for KubernetesClient's types, whose own converters write <c>"080"</c> as 80 and <c>1024Mi</c> as <c>1Gi</c>.</summary>
internal static class ExactConverters
{
    /// <summary>The converter of a member as C# writes it; null when its type brings what it needs.</summary>
    public static string? For(TypeShape shape) => shape switch
    {
        ScalarShape { Scalar: Scalar.IntOrString } => "ExactIntOrString",
        ScalarShape { Scalar: Scalar.Quantity } => "ExactQuantity",
        ListShape list => For(list.Item) is { } items ? $"ListConverter<{list.Item.CSharp}, {items}>" : null,
        MapShape map => For(map.Value) is { } values ? $"MapConverter<{map.Value.CSharp}, {values}>" : null,
        OptionalShape optional => For(optional.Value) is { } value ? $"OptionalConverter<{optional.Value.CSharp}, {value}>" : null,
        _ => null,
    };
}
