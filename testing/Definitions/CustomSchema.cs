using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Schemas;

namespace KubeCodegen.Testing.Definitions;

/// <summary>The schema of a version of a definition.</summary>
internal sealed class CustomSchema : VersionSchema
{
    private readonly SchemaNode root;
    private readonly SchemaValidator validator;
    private readonly ScalePaths? scale;

    private CustomSchema(JsonObject schema, ScalePaths? scale)
    {
        root = SchemaNode.Of(schema);
        validator = new SchemaValidator(schema);
        this.scale = scale;
        HasRules = UnevaluatedRules.Count(schema) > 0;
    }

    public override bool HasRules { get; }

    /// <param name="version">A version of a definition.</param>
    /// <param name="scale">Where its scale is; null when it has none.</param>
    public static VersionSchema Of(JsonObject version, ScalePaths? scale) =>
        version.Object("schema").Object("openAPIV3Schema") is { } schema ? new CustomSchema(schema, scale) : Open;

    public override IReadOnlyList<string> Prune(JsonObject obj) => SchemaPruning.Prune(obj, root);

    public override void Default(JsonObject obj) => SchemaDefaults.Apply(obj, root);

    public override IReadOnlyList<FieldCause> Validate(JsonObject obj, JsonObject? old)
    {
        var errors = validator.Validate(obj, old);
        if (scale is null)
        {
            return errors;
        }

        List<FieldCause> all = [.. errors];
        ScaleRules.Check(obj, scale, all);
        return all;
    }
}
