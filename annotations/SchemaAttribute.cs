using System;

namespace KubeCodegen;

/// <summary>
/// Says something about the OpenAPI schema of the type or member that carries it, or of a place below it.
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public abstract class SchemaAttribute : Attribute
{
    private protected SchemaAttribute()
    {
    }

    /// <summary>
    /// The place below the member or type that the attribute is about; empty for the member or type itself.
    /// <c>[]</c> is the items of a list, <c>{}</c> the values of a map, a name a property (by its JSON name);
    /// they combine: <c>"[]{}"</c>, <c>"containers[].ports[]"</c>. A place that does not exist is an error.
    /// </summary>
    public string At { get; set; } = "";
}

internal static class SchemaTargets
{
    public const AttributeTargets Members = AttributeTargets.Property | AttributeTargets.Field;

    public const AttributeTargets Types = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum;

    public const AttributeTargets All = Members | Types;
}
