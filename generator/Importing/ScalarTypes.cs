using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>Which C# type holds every value that a node without properties, items or values accepts.</summary>
internal static class ScalarTypes
{
    public static (Scalar Scalar, string Name)? For(SchemaProps node) => node switch
    {
        { IntOrString: true } => node.Pattern == ScalarSchemas.Of(Scalar.Quantity).Pattern && node.Enum.IsEmpty ? (Scalar.Quantity, "ResourceQuantity") : (Scalar.IntOrString, "IntOrString"),
        { Type: "boolean" } => (Scalar.Boolean, "bool"),
        { Type: "integer", Format: "int32" } => (Scalar.Int32, "int"),
        { Type: "integer" } => (Scalar.Int64, "long"),
        { Type: "number", Format: "double" or "float" } => (Scalar.Double, "double"),
        { Type: "number" } => (Scalar.JsonNumber, "JsonNumber"),
        { Type: "string" } => Text(node),
        _ => null,
    };

    /// <summary>Strings that are allowed to be anything but a time, a date or bytes stay strings: their text is not to change when it is written back.</summary>
    private static (Scalar Scalar, string Name) Text(SchemaProps node) => node switch
    {
        { Enum.IsEmpty: false } or { Pattern: not null } => (Scalar.String, "string"),
        { Format: "date-time" } => (Scalar.Timestamp, "Timestamp"),
        { Format: "date" } => (Scalar.DateOnly, "DateOnly"),
        { Format: "byte" } => (Scalar.Bytes, "byte[]"),
        _ => (Scalar.String, "string"),
    };
}
