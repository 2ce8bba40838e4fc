using System;

namespace KubeCodegen;

/// <summary>The least number of items of a list. controller-gen: <c>+kubebuilder:validation:MinItems</c>.</summary>
/// <param name="value">The least number.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MinItemsAttribute(long value) : SchemaAttribute
{
    /// <summary>The least number.</summary>
    public long Value { get; } = value;
}

/// <summary>The greatest number of items of a list. controller-gen: <c>+kubebuilder:validation:MaxItems</c>.</summary>
/// <param name="value">The greatest number.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MaxItemsAttribute(long value) : SchemaAttribute
{
    /// <summary>The greatest number.</summary>
    public long Value { get; } = value;
}

/// <summary>The least number of members of an object or entries of a map. controller-gen: <c>+kubebuilder:validation:MinProperties</c>.</summary>
/// <param name="value">The least number.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MinPropertiesAttribute(long value) : SchemaAttribute
{
    /// <summary>The least number.</summary>
    public long Value { get; } = value;
}

/// <summary>The greatest number of members of an object or entries of a map. controller-gen: <c>+kubebuilder:validation:MaxProperties</c>.</summary>
/// <param name="value">The greatest number.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MaxPropertiesAttribute(long value) : SchemaAttribute
{
    /// <summary>The greatest number.</summary>
    public long Value { get; } = value;
}

/// <summary>
/// Each item at most once: <c>uniqueItems</c>. The API server refuses it for its cost, so this is an error that says what it takes instead:
/// <c>[ListType(ListMergeType.Set)]</c>, or type map with keys. controller-gen: <c>+kubebuilder:validation:UniqueItems</c>.
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class UniqueItemsAttribute : SchemaAttribute;

/// <summary>How server-side apply merges a list.</summary>
public enum ListMergeType
{
    /// <summary>The list says nothing: it is replaced as a whole. Takes away what a type that is not ours says.</summary>
    None,

    /// <summary>The list is replaced as a whole.</summary>
    Atomic,

    /// <summary>Items are scalars, each at most once.</summary>
    Set,

    /// <summary>Items are objects that <see cref="ListMapKeyAttribute"/> tells apart.</summary>
    Map,
}

/// <summary>How a list is merged: <c>x-kubernetes-list-type</c>. controller-gen: <c>+listType</c>.</summary>
/// <param name="type">The way of merging.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ListTypeAttribute(ListMergeType type) : SchemaAttribute
{
    /// <summary>The way of merging.</summary>
    public ListMergeType Type { get; } = type;
}

/// <summary>Properties that tell the items of a list of type map apart: <c>x-kubernetes-list-map-keys</c>. Each is required or has a default. controller-gen: <c>+listMapKey</c>.</summary>
/// <param name="keys">The JSON names.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ListMapKeyAttribute(params string[] keys) : SchemaAttribute
{
    /// <summary>The JSON names.</summary>
    public string[] Keys { get; } = keys;
}

/// <summary>How server-side apply merges an object or a map.</summary>
public enum MapMergeType
{
    /// <summary>The object says nothing: it is merged member by member. Takes away what a type that is not ours says.</summary>
    None,

    /// <summary>Each member has its own manager.</summary>
    Granular,

    /// <summary>The object is replaced as a whole.</summary>
    Atomic,
}

/// <summary>How an object or a map is merged: <c>x-kubernetes-map-type</c>. controller-gen: <c>+mapType</c>, <c>+structType</c>.</summary>
/// <param name="type">The way of merging.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class MapTypeAttribute(MapMergeType type) : SchemaAttribute
{
    /// <summary>The way of merging.</summary>
    public MapMergeType Type { get; } = type;
}
