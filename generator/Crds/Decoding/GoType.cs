using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>A type of the API server's structs: which JSON it takes, and what is left of it (sigs.k8s.io/json).</summary>
/// <param name="name">As Go calls it in errors, such as <c>[]v1.JSONSchemaProps</c>.</param>
internal abstract class GoType(string name)
{
    public string Name => name;

    /// <summary>What a null inside a list or a map becomes.</summary>
    public abstract JsonValue Zero { get; }

    /// <summary>The value without nulls, unknown fields and zero values, in one order; what does not fit is reported.</summary>
    /// <param name="value">Not null: that leaves the field as it is.</param>
    public abstract JsonValue Decode(JsonValue value, DecodeState state);
}
