namespace KubeCodegen.Generator.Model;

/// <summary>What a C# type is, for the schema (on the wire) and for copies (in memory).</summary>
/// <param name="CSharp">The type as C# writes it, with <c>global::</c> and without a trailing <c>?</c> of a reference.</param>
public abstract record TypeShape(string CSharp)
{
    /// <summary>Whether a copy may share the value: it is a value or cannot change.</summary>
    public abstract bool IsShared { get; }

    /// <summary>Whether a null is possible, by the type's nature (annotations of references are not trusted).</summary>
    public virtual bool CanBeNull => true;

    /// <summary>Whether the compiler knows the type and all that it is made of.</summary>
    public virtual bool IsKnown => true;
}

/// <summary>A value that JSON writes as one scalar, or as anything.</summary>
/// <param name="Scalar">Which.</param>
/// <param name="IsNullableValue">Whether it is <c>Nullable&lt;T&gt;</c>.</param>
public sealed record ScalarShape(string CSharp, Scalar Scalar, bool IsNullableValue = false) : TypeShape(CSharp)
{
    public override bool IsShared => Scalar is not (Scalar.Bytes or Scalar.AnyJson);

    public override bool CanBeNull =>
        IsNullableValue || Scalar is Scalar.String or Scalar.Uri or Scalar.IntOrString or Scalar.Quantity or Scalar.Bytes
        || (Scalar == Scalar.AnyJson && !CSharp.EndsWith("JsonElement", StringComparison.Ordinal));
}

/// <summary>A list of any kind.</summary>
public sealed record ListShape(string CSharp, ListKind Kind, TypeShape Item) : TypeShape(CSharp)
{
    public override bool IsShared => Kind is ListKind.Immutable && Item.IsShared;

    public override bool IsKnown => Item.IsKnown;
}

/// <summary>A map from strings.</summary>
public sealed record MapShape(string CSharp, MapKind Kind, string Key, TypeShape Value) : TypeShape(CSharp)
{
    public override bool IsShared => Kind is MapKind.Immutable && Value.IsShared;

    public override bool IsKnown => Value.IsKnown;
}

/// <summary>A value that can be absent, and be null when it is not: <c>KubeCodegen.Json.Optional&lt;T&gt;</c>.</summary>
public sealed record OptionalShape(string CSharp, TypeShape Value) : TypeShape(CSharp)
{
    public override bool IsShared => Value.IsShared;

    public override bool CanBeNull => false;

    public override bool IsKnown => Value.IsKnown;
}

/// <summary>A class, record or struct of the type graph.</summary>
/// <param name="Key">The type's key in the graph.</param>
/// <param name="Copies">The static class with its copy as an extension method; null when the type has its own.</param>
public sealed record ObjectShape(string CSharp, string Key, string? Copies, bool IsStruct, bool IsNullableValue = false) : TypeShape(CSharp)
{
    public override bool IsShared => false;

    public override bool CanBeNull => !IsStruct || IsNullableValue;
}

/// <summary>An enum of the type graph.</summary>
public sealed record EnumShape(string CSharp, string Key, bool IsNullableValue = false) : TypeShape(CSharp)
{
    public override bool IsShared => true;

    public override bool CanBeNull => IsNullableValue;
}

/// <summary>A type that no schema can be made of; the error waits until somebody asks for the schema.</summary>
/// <param name="IsUnknown">Whether even the compiler does not know it, so that code that names it would only repeat the compiler's error.</param>
public sealed record UnsupportedShape(string CSharp, string Reason, bool IsUnknown = false) : TypeShape(CSharp)
{
    public override bool IsShared => true;

    public override bool IsKnown => !IsUnknown;
}

public enum Scalar
{
    Boolean,
    String,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeSpan,
    Uri,
    Guid,
    Bytes,
    IntOrString,
    Quantity,
    Timestamp,
    JsonNumber,
    AnyJson,
}

public enum ListKind
{
    /// <summary><c>List&lt;T&gt;</c>, <c>IList&lt;T&gt;</c> or <c>IReadOnlyList&lt;T&gt;</c>: made as a List, read by index.</summary>
    Indexed,

    /// <summary><c>IEnumerable&lt;T&gt;</c>, <c>ICollection&lt;T&gt;</c> or <c>IReadOnlyCollection&lt;T&gt;</c>: made as a List, read in sequence.</summary>
    Sequence,
    Array,
    Set,
    Immutable,
}

public enum MapKind
{
    /// <summary><c>Dictionary&lt;,&gt;</c> or an interface of it.</summary>
    Dictionary,
    Sorted,
    Immutable,
}
