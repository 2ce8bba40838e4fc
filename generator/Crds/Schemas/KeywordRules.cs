using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>Keywords, node by node, below every keyword (apiextensions <c>ValidateCustomResourceDefinitionOpenAPISchema</c>).</summary>
internal static class KeywordRules
{
    private static readonly string[] Envelope = ["metadata", "kind", "apiVersion"];

    public static void CheckRoot(SchemaProps root, CrdOptions options, FieldPath path, CrdErrors errors) =>
        Check(root, new KeywordContext(options), isRoot: true, path, errors);

    private static void Check(SchemaProps schema, KeywordContext context, bool isRoot, FieldPath above, CrdErrors errors)
    {
        var path = above.At(schema);
        UnsupportedKeywordRules.Check(schema, context, path, errors);
        CheckAdditionalProperties(schema, context, path, errors);
        CheckProperties(schema, context, isRoot, path, errors);
        CheckJunctors(schema, context, path, errors);
        if (schema.Items is { } items)
        {
            Check(items, context, false, path.Child("items"), errors);
        }

        if (!schema.Others.IsEmpty)
        {
            CheckOthers(schema, context, path, errors);
        }

        MapTypeRules.Check(schema, path, errors);
        ListTypeRules.Check(schema, context.Options, path, errors);
        ValidationRuleRules.Check(schema, path, errors);
    }

    private static void CheckAdditionalProperties(SchemaProps schema, KeywordContext context, FieldPath path, CrdErrors errors)
    {
        var at = path.Child("additionalProperties");
        if (!schema.Properties.IsEmpty && (schema.AdditionalProperties is not null || schema.AdditionalPropertiesAllowed == false))
        {
            errors.Forbidden(at, "additionalProperties and properties are mutual exclusive");
        }

        if (schema.AdditionalProperties is { } values)
        {
            Check(values, context.IsInsideMetadata ? context with { ForbiddenDefaults = "inside additionalProperties applying to object metadata" } : context, false, at, errors);
        }
    }

    private static void CheckProperties(SchemaProps schema, KeywordContext context, bool isRoot, FieldPath path, CrdErrors errors)
    {
        foreach (var (name, property) in schema.Properties.Select(property => (property.Name, property.Schema)))
        {
            var isEnvelope = (isRoot || schema.EmbeddedResource) && Envelope.Contains(name);
            var below = isEnvelope
                ? context with { IsInsideMetadata = true, ForbiddenDefaults = isRoot ? "in top-level " + name : context.ForbiddenDefaults }
                : context;
            Check(property, below, false, path.Child("properties").Key(name), errors);
        }
    }

    private static void CheckJunctors(SchemaProps schema, KeywordContext context, FieldPath path, CrdErrors errors)
    {
        if (schema.Not is { } not)
        {
            Check(not, context, false, path.Child("not"), errors);
        }

        CheckAll(schema.AllOf, "allOf");
        CheckAll(schema.OneOf, "oneOf");
        CheckAll(schema.AnyOf, "anyOf");

        void CheckAll(EquatableArray<SchemaProps> branches, string keyword)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                Check(branches[i], context, false, path.Child(keyword).Index(i), errors);
            }
        }
    }

    /// <summary>Below keywords that are themselves refused; the server goes on there.</summary>
    private static void CheckOthers(SchemaProps schema, KeywordContext context, FieldPath path, CrdErrors errors)
    {
        foreach (var keyword in new[] { "definitions", "dependencies" })
        {
            foreach (var entry in schema.SchemaMap(keyword))
            {
                Check(entry.Schema, context, false, path.Child(keyword).Key(entry.Name), errors);
            }
        }

        var index = 0;
        foreach (var item in schema.ItemList())
        {
            Check(item, context, false, path.Child("items").Index(index++), errors);
        }
    }
}
