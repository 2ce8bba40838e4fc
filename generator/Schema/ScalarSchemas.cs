using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>The schema of each scalar, as controller-gen writes that of the Go type it stands for.</summary>
internal static class ScalarSchemas
{
    private const string QuantityPattern =
        @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

    public static SchemaProps String { get; } = new() { Type = "string" };

    public static SchemaProps Any { get; } = new() { PreserveUnknownFields = true };

    public static SchemaProps IntOrString { get; } = new()
    {
        IntOrString = true,
        AnyOf = [new SchemaProps { Type = "integer" }, new SchemaProps { Type = "string" }],
    };

    public static SchemaProps Of(Scalar scalar) => scalar switch
    {
        Scalar.Boolean => new() { Type = "boolean" },
        Scalar.SByte or Scalar.Byte or Scalar.Int16 or Scalar.UInt16 => new() { Type = "integer" },
        Scalar.Int32 or Scalar.UInt32 => new() { Type = "integer", Format = "int32" },
        Scalar.Int64 or Scalar.UInt64 => new() { Type = "integer", Format = "int64" },
        Scalar.Single or Scalar.Double or Scalar.Decimal or Scalar.JsonNumber => new() { Type = "number" },
        Scalar.DateTime or Scalar.DateTimeOffset or Scalar.Timestamp => new() { Type = "string", Format = "date-time" },
        Scalar.DateOnly => new() { Type = "string", Format = "date" },
        Scalar.Guid => new() { Type = "string", Format = "uuid" },
        Scalar.Uri => new() { Type = "string", Format = "uri" },
        Scalar.Bytes => new() { Type = "string", Format = "byte" },
        Scalar.IntOrString => IntOrString,
        Scalar.Quantity => IntOrString with { Pattern = QuantityPattern },
        Scalar.AnyJson => Any,
        _ => String,
    };

    public static bool IsFloatingPoint(Scalar scalar) => scalar is Scalar.Single or Scalar.Double or Scalar.Decimal or Scalar.JsonNumber;
}
