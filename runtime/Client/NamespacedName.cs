namespace KubeCodegen.Client;

/// <summary>The key of an object among those of its kind: its namespace and its name. Equality and hash do not allocate; the hash is computed once.</summary>
public readonly struct NamespacedName : IEquatable<NamespacedName>, IComparable<NamespacedName>
{
    private readonly string? _namespace;
    private readonly string? _name;
    private readonly int _hash;

    /// <summary>Makes the key.</summary>
    /// <param name="namespace">Empty or null for an object of a cluster-scoped kind.</param>
    /// <param name="name">The object's name.</param>
    public NamespacedName(string? @namespace, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _namespace = @namespace;
        _name = name;
        _hash = HashCode.Combine(string.GetHashCode(@namespace ?? "", StringComparison.Ordinal), string.GetHashCode(name, StringComparison.Ordinal));
    }

    /// <summary>The namespace; empty for an object of a cluster-scoped kind.</summary>
    public string Namespace => _namespace ?? "";

    /// <summary>The name.</summary>
    public string Name => _name ?? "";

    /// <summary>Whether the keys are the same.</summary>
    public static bool operator ==(NamespacedName left, NamespacedName right) => left.Equals(right);

    /// <summary>Whether the keys differ.</summary>
    public static bool operator !=(NamespacedName left, NamespacedName right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(NamespacedName left, NamespacedName right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(NamespacedName left, NamespacedName right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come last.</summary>
    public static bool operator <=(NamespacedName left, NamespacedName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come first.</summary>
    public static bool operator >=(NamespacedName left, NamespacedName right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(NamespacedName other) => _hash == other._hash && Name == other.Name && Namespace == other.Namespace;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NamespacedName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>By namespace, then by name, ordinally.</summary>
    public int CompareTo(NamespacedName other)
    {
        var order = string.CompareOrdinal(Namespace, other.Namespace);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary><c>namespace/name</c>, or <c>name</c> alone where there is no namespace, as client-go writes keys.</summary>
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}/{Name}";
}
