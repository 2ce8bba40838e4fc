using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Model;

/// <summary>A class, record, struct or enum that kinds are made of, as parsed.</summary>
/// <param name="Key">The full C# name; unique in the graph.</param>
/// <param name="Declaration">How a partial declaration of it is written.</param>
/// <param name="Members">What the type itself declares, without what it inherits.</param>
/// <param name="Markers">What its attributes say about its schema.</param>
/// <param name="Description">The documentation, when the host reads it.</param>
public sealed record ApiType(
    string Key,
    TypeDeclaration Declaration,
    ObjectShape? Base,
    EquatableArray<ApiMember> Members,
    EquatableArray<EnumMember> EnumMembers,
    EquatableArray<Marker> Markers,
    string? Description,
    CopyTraits Copy,
    SourceAnchor? Anchor)
{
    /// <summary>The type as far as copies depend on it, so that attributes and initialisers can change without a new copy.</summary>
    public ApiType WithoutSchema() => this with
    {
        Members = Members.Select(member => member with { InitialValue = null, IsRequired = false, Markers = [], Description = null, Anchor = null }).ToEquatableArray(),
        EnumMembers = [],
        Markers = [],
        Description = null,
        Anchor = null,
    };
}

/// <summary>Where and how a type is declared.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Containers">The headers of the enclosing types, outermost first, such as <c>partial class Outer</c>.</param>
/// <param name="Keyword"><c>class</c>, <c>record</c>, <c>struct</c>, <c>record struct</c> or <c>enum</c>.</param>
public sealed record TypeDeclaration(
    string Namespace,
    EquatableArray<string> Containers,
    string Keyword,
    string Name,
    string Accessibility,
    TypeModifiers Modifiers)
{
    public bool IsRecord => Keyword.StartsWith("record", StringComparison.Ordinal);

    public bool IsStruct => Keyword.EndsWith("struct", StringComparison.Ordinal);

    public bool IsEnum => Keyword == "enum";
}

[Flags]
public enum TypeModifiers
{
    None = 0,
    Partial = 1,
    Sealed = 2,
    Abstract = 4,

    /// <summary>Declared in the compilation, not in a referenced assembly.</summary>
    Source = 8,
    Generic = 16,

    /// <summary>Has a constructor that code of the compilation can call without arguments.</summary>
    Constructible = 32,
}

/// <summary>What a type brings for its copies.</summary>
/// <param name="Copies">The static class whose extension methods copy it; null when the type's own methods do.</param>
/// <param name="AreHere">Whether the compilation at hand generates that class, or the type's own methods.</param>
/// <param name="IsServed">Whether the class is for everybody, as <c>[GenerateModelCopies]</c> says, and not for this assembly alone.</param>
/// <param name="IsPlain">Whether an object of the type is nothing but the values of its members, so that a copy may start as a new one.</param>
/// <param name="Written">The methods that somebody wrote by hand: they are honoured and not emitted.</param>
public sealed record CopyTraits(string? Copies, bool AreHere, bool IsServed, bool IsPlain, WrittenMethods Written)
{
    public bool HasWritten(WrittenMethods methods) => (Written & methods) != 0;
}

[Flags]
public enum WrittenMethods
{
    None = 0,
    DeepCopy = 1,
    DeepCopyInto = 2,
    DeepEquals = 4,
}

/// <summary>A property or field.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its name in JSON and in the schema.</param>
/// <param name="InitialValue">The constant of its initialiser.</param>
/// <param name="IsRequired">Whether C# says <c>required</c>.</param>
public sealed record ApiMember(
    string Name,
    string JsonName,
    TypeShape Type,
    MemberTraits Traits,
    JsonValue? InitialValue,
    bool IsRequired,
    EquatableArray<Marker> Markers,
    string? Description,
    SourceAnchor? Anchor)
{
    public bool InSchema => (Traits & MemberTraits.Schema) != 0;

    /// <summary>Whether the API server can see the value.</summary>
    public bool IsOnTheWire => (Traits & (MemberTraits.Schema | MemberTraits.ExtensionData)) != 0;

    public bool IsState => (Traits & MemberTraits.State) != 0;

    public bool IsOpen => (Traits & MemberTraits.Open) != 0;

    public bool IsSettable => (Traits & MemberTraits.Settable) != 0;
}

[Flags]
public enum MemberTraits
{
    None = 0,

    /// <summary>Part of the JSON form: public and not ignored.</summary>
    Schema = 1,

    /// <summary>Holds a value that a copy has to carry over.</summary>
    State = 2,

    /// <summary>Can be assigned after construction.</summary>
    Settable = 4,

    /// <summary>An automatic property; without a setter a copy writes its backing field.</summary>
    Automatic = 8,

    /// <summary>Code outside of the type can read it, and set it at least while an object is made.</summary>
    Open = 16,

    /// <summary>Keeps the fields that the schema does not name.</summary>
    ExtensionData = 32,
}

/// <summary>A member of an enum and how JSON writes it.</summary>
public sealed record EnumMember(string Name, string JsonName);
