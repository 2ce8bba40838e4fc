using System;

namespace KubeCodegen;

/// <summary>The value satisfies exactly one of the schemas: <c>oneOf</c>. They hold what is checked, such as <c>{"required": ["file"]}</c>, not types or descriptions.</summary>
/// <param name="branches">Each a schema as JSON.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class OneOfAttribute(params string[] branches) : SchemaAttribute
{
    /// <summary>The schemas.</summary>
    public string[] Branches { get; } = branches;
}

/// <summary>The value satisfies at least one of the schemas: <c>anyOf</c>. They hold what is checked, such as <c>{"required": ["file"]}</c>, not types or descriptions.</summary>
/// <param name="branches">Each a schema as JSON.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AnyOfAttribute(params string[] branches) : SchemaAttribute
{
    /// <summary>The schemas.</summary>
    public string[] Branches { get; } = branches;
}

/// <summary>The value satisfies each of the schemas: <c>allOf</c>. They hold what is checked, such as <c>{"pattern": "^a"}</c>, not types or descriptions.</summary>
/// <param name="branches">Each a schema as JSON.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class AllOfAttribute(params string[] branches) : SchemaAttribute
{
    /// <summary>The schemas.</summary>
    public string[] Branches { get; } = branches;
}

/// <summary>The value does not satisfy the schema: <c>not</c>.</summary>
/// <param name="schema">The schema as JSON, such as <c>{"enum": ["default"]}</c>.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class NotAttribute(string schema) : SchemaAttribute
{
    /// <summary>The schema.</summary>
    public string Schema { get; } = schema;
}

/// <summary>
/// Says in JSON what no attribute says: its keywords are put over those that the type and the other attributes say, below
/// <c>properties</c>, <c>items</c>, <c>additionalProperties</c> and <c>not</c> one by one.
/// </summary>
/// <param name="json">A schema as JSON.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class RawSchemaAttribute(string json) : SchemaAttribute
{
    /// <summary>The schema.</summary>
    public string Json { get; } = json;

    /// <summary>Takes the place of all that the type says; other attributes then say something about this schema.</summary>
    public bool Replace { get; set; }
}
