namespace KubeCodegen.Generator.Emitting.Copies;

/// <summary>What the templates of copies show of a type.</summary>
internal sealed record CopyView
{
    public required DeclarationView Declaration { get; init; }

    /// <summary>The type's full C# name.</summary>
    public required string Type { get; init; }

    public required IReadOnlyList<MemberCopyView> Members { get; init; }

    public required IReadOnlyList<CollectionView> Collections { get; init; }

    /// <summary>The static class that copies the base, when the type does not inherit the methods.</summary>
    public string? BaseCopies { get; init; }

    public string? BaseType { get; init; }

    public bool HasOwnBase { get; init; }

    public bool HasForeignBase => BaseCopies is not null;

    public bool IsStruct { get; init; }

    public bool IsRecord { get; init; }

    public bool EmitsCopy { get; init; }

    public bool EmitsCopyInto { get; init; }

    public bool EmitsEquals { get; init; }

    /// <summary><c>virtual</c>, <c>override</c> or nothing, with a space.</summary>
    public string Inheritance { get; init; } = "";

    /// <summary><c>virtual</c> with a space where a derived type can come, else nothing.</summary>
    public string Virtual { get; init; } = "";

    /// <summary>The namespace of the static class with the copies; empty for the global one.</summary>
    public string CopiesNamespace { get; init; } = "";

    public bool HasCopiesNamespace => CopiesNamespace.Length > 0;

    public string? CopiesClass { get; init; }

    public bool IsServed { get; init; }

    public bool IsPlain { get; init; }

    /// <summary>Whether the copy of a model starts as a new object, for cloning it first would write its members twice.</summary>
    public bool IsMadeNew => IsServed && IsPlain && IsRecord && !IsStruct && Members.All(member => member.HasSetter && !member.IsRequired);
}

/// <summary>One member in a copy.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The type of its storage, with <c>?</c> where null is possible.</param>
/// <param name="Copy">The expression that copies it from <c>this</c> or <c>source</c>.</param>
/// <param name="Equal">The expression that compares it with that of <c>other</c>.</param>
/// <param name="Storage">The field to write where there is no setter; empty otherwise.</param>
internal sealed record MemberCopyView(string Name, string Type, string Copy, string Equal, string Storage, bool IsShared, bool IsCompared, bool IsRequired)
{
    /// <summary>Whether a copy has to set it and only an initialiser may.</summary>
    public bool IsInitialised => IsCopied && !HasSetter;

    public bool HasSetter => Storage.Length == 0;

    public bool IsCopied => !IsShared;

    /// <summary>The accessor of what cannot be assigned.</summary>
    public string Accessor => "StorageOf" + Name.TrimStart('@');

    public string Setter => "set_" + Name.TrimStart('@');
}
