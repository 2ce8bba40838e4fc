using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Resources;

/// <summary>What the schema of a version says about its objects.</summary>
internal abstract class VersionSchema
{
    /// <summary>A version without a schema: whatever comes is kept.</summary>
    public static VersionSchema Open { get; } = new OpenSchema();

    /// <summary>Whether there are CEL rules, which are kept and not evaluated.</summary>
    public virtual bool HasRules => false;

    /// <summary>Removes what the schema does not name.</summary>
    /// <returns>The paths of what was removed.</returns>
    public virtual IReadOnlyList<string> Prune(JsonObject obj) => [];

    /// <summary>Fills in defaults, and drops nulls that no field takes.</summary>
    public virtual void Default(JsonObject obj)
    {
    }

    /// <param name="old">The object that is replaced; null for a new one.</param>
    public virtual IReadOnlyList<FieldCause> Validate(JsonObject obj, JsonObject? old) => [];

    private sealed class OpenSchema : VersionSchema;
}
