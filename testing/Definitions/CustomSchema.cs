using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Definitions;

/// <summary>The schema of a version of a definition.</summary>
internal sealed class CustomSchema(bool hasRules) : VersionSchema
{
    public override bool HasRules => hasRules;

    public static VersionSchema Of(JsonObject version) => new CustomSchema(UnevaluatedRules.Count(version.Object("schema").Object("openAPIV3Schema")) > 0);
}
