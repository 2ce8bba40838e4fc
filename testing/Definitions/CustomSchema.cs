using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Definitions;

/// <summary>The schema of a version of a definition.</summary>
internal sealed class CustomSchema : VersionSchema
{
    private readonly SchemaNode root;

    private CustomSchema(JsonObject schema)
    {
        root = SchemaNode.Of(schema);
        HasRules = UnevaluatedRules.Count(schema) > 0;
    }

    public override bool HasRules { get; }

    public static VersionSchema Of(JsonObject version) =>
        version.Object("schema").Object("openAPIV3Schema") is { } schema ? new CustomSchema(schema) : Open;

    public override IReadOnlyList<string> Prune(JsonObject obj) => SchemaPruning.Prune(obj, root);

    public override void Default(JsonObject obj) => SchemaDefaults.Apply(obj, root);

    public override IReadOnlyList<FieldCause> Validate(JsonObject obj, JsonObject? old) => [];
}
