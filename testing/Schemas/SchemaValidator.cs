using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Defaults;
using KubeCodegen.Generator.Crds.Values;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Validation;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace KubeCodegen.Testing.Schemas;

/// <summary>Judges custom resources by the schema of their version, with the rules that the core judges defaults by (apiextensions <c>customresource/validator.go</c>).</summary>
internal sealed class SchemaValidator
{
    private readonly SchemaProps schema;
    private readonly bool hasEmbedded;
    private readonly bool hasKeyedLists;

    /// <param name="openApi">The <c>openAPIV3Schema</c> of a version.</param>
    public SchemaValidator(JsonObject openApi)
    {
        schema = SchemaJsonReader.Read(ModelJson.ToModel(openApi));
        hasEmbedded = Any(schema, node => node.EmbeddedResource);
        hasKeyedLists = Any(schema, node => node.ListType is "map" or "set");
    }

    /// <param name="obj">Pruned and with defaults.</param>
    /// <param name="old">The object that is replaced; what has not changed since is not looked at again. Null for a new object.</param>
    public IReadOnlyList<FieldCause> Validate(JsonObject obj, JsonObject? old)
    {
        var errors = new CrdErrors();
        var value = ModelJson.ToModel(obj);
        var result = ValueValidator.Validate(value, schema, "", old is null ? null : ModelJson.ToModel(old));
        if (!result.IsValid)
        {
            ValueErrors.Report(result, FieldPath.None, errors);
        }

        if (hasEmbedded)
        {
            var embedded = new CrdErrors();
            EmbeddedMetadata.Check(value, schema, FieldPath.None, embedded);
            errors.AddRange(embedded);
        }

        var causes = errors.Count == 0 ? [] : ObjectMetadataRules.Causes(errors).ToList();
        if (hasKeyedLists)
        {
            ListUniqueness.Check(obj, schema, FieldPath.None, causes);
        }

        return causes;
    }

    private static bool Any(SchemaProps node, Func<SchemaProps, bool> has) => has(node) || node.Below.Any(below => Any(below, has));
}
