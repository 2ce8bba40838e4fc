using System;

namespace KubeCodegen;

/// <summary>Keeps what the schema does not name instead of pruning it. controller-gen: <c>+kubebuilder:pruning:PreserveUnknownFields</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class PreserveUnknownFieldsAttribute : SchemaAttribute;

/// <summary>The object is a whole Kubernetes object with apiVersion, kind and metadata. controller-gen: <c>+kubebuilder:validation:EmbeddedResource</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class EmbeddedResourceAttribute : SchemaAttribute;

/// <summary>The value is an integer or a string. controller-gen: <c>+kubebuilder:validation:XIntOrString</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class IntOrStringAttribute : SchemaAttribute;

/// <summary>Overrides the schema's <c>type</c>. controller-gen: <c>+kubebuilder:validation:Type</c>.</summary>
/// <param name="name"><c>object</c>, <c>array</c>, <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class SchemaTypeAttribute(string name) : SchemaAttribute
{
    /// <summary>The type's name.</summary>
    public string Name { get; } = name;
}

/// <summary>The C# type is not looked at: the schema is what the attributes say. controller-gen: <c>+kubebuilder:validation:Schemaless</c>.</summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class SchemalessAttribute : SchemaAttribute;

/// <summary>Whether an object has other members than those that its schema names, of any kind: <c>additionalProperties</c> as a boolean.</summary>
/// <param name="allowed">True to keep them. The API server prunes them without the attribute.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AdditionalPropertiesAttribute(bool allowed) : SchemaAttribute
{
    /// <summary>Whether they are kept.</summary>
    public bool Allowed { get; } = allowed;
}

/// <summary>Keeps only the named properties of a type that is not ours: a mask. Members that the carrying type itself declares always stay.</summary>
/// <param name="fields">JSON names; a name that the type does not have is an error.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class SchemaFieldsAttribute(params string[] fields) : SchemaAttribute
{
    /// <summary>The JSON names of the properties that stay.</summary>
    public string[] Fields { get; } = fields;
}

/// <summary>
/// Adds a property that a feature flag guards to the mask of <see cref="SchemaFieldsAttribute"/>:
/// an object or list of objects becomes an open one that keeps anything, and the description names the flag.
/// </summary>
/// <param name="field">The JSON name of the property.</param>
/// <param name="flag">The flag that the property waits for.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class FeatureFlagAttribute(string field, string flag) : SchemaAttribute
{
    /// <summary>The JSON name of the property.</summary>
    public string Field { get; } = field;

    /// <summary>The flag.</summary>
    public string Flag { get; } = flag;
}

/// <summary>
/// Applies all schema attributes that the class <paramref name="profile"/> carries, with their places, as if they stood here:
/// a reusable set of masks, feature-flag fields, descriptions and dropped requirements for a type that is not ours.
/// On a class it is about what the class inherits.
/// </summary>
/// <param name="profile">The class that carries the attributes.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class SchemaProfileAttribute(Type profile) : SchemaAttribute
{
    /// <summary>The class that carries the attributes.</summary>
    public Type Profile { get; } = profile;
}
