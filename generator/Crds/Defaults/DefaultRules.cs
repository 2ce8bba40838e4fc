using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Crds.Values;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Defaults;

/// <summary>Whether defaults satisfy the schema that they stand in (apiextensions <c>defaulting.ValidateDefaults</c>); it has to be structural.</summary>
internal static class DefaultRules
{
    public static void Check(SchemaProps root, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (SchemaWalk.HasDefault(root))
        {
            Check(root with { EmbeddedResource = true }, SurroundingObject.Of(root), false, options, path, errors);
        }
    }

    /// <summary>Whether some default has fields that the schema does not know (apiextensions <c>schemaHasUnprunedDefaults</c>).</summary>
    public static bool HasUnprunedDefault(SchemaProps root) =>
        SchemaWalk.HasDefault(root) && StructuralInvariants.IsStructural(root) && HasUnpruned(root, SurroundingObject.Of(root));

    private static void Check(SchemaProps schema, SurroundingObject around, bool isMetadata, CrdOptions options, FieldPath above, CrdErrors errors)
    {
        var path = above.At(schema);
        if (schema.EmbeddedResource)
        {
            isMetadata = false;
            around = SurroundingObject.Of(schema);
        }

        if (schema.Default is { } value and not JsonNull)
        {
            CheckDefault(schema, value, isMetadata ? around : null, options, path.Child("default"), errors);
        }

        if (schema.Items is { } items)
        {
            Check(items, around.Item(), isMetadata, options, path.Child("items"), errors);
        }

        foreach (var property in schema.Properties)
        {
            var isEnvelope = schema.EmbeddedResource && property.Name is ("metadata" or "apiVersion" or "kind");
            Check(property.Schema, around.Field(property.Name), isMetadata || isEnvelope, options, path.Child("properties").Key(property.Name), errors);
        }
    }

    private static void CheckDefault(SchemaProps schema, JsonValue value, SurroundingObject? metadata, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        var envelope = new CrdErrors();
        if (metadata is not null)
        {
            EmbeddedMetadata.Coerce(metadata.With(value), metadata.Root, FieldPath.None, envelope, out var coerced);
            EmbeddedMetadata.Check(coerced, metadata.Root, FieldPath.None, envelope);
            if (envelope.Count > 0)
            {
                var details = string.Join(", ", envelope.All);
                errors.Invalid(path, value, "must result in valid metadata: " + (envelope.Count == 1 ? details : $"[{details}]"));
                return;
            }
        }
        else
        {
            if (options.RequiresPrunedDefaults && Pruning.Prune(value, schema) != value)
            {
                errors.Invalid(path, value, "must not have unknown fields");
            }

            EmbeddedMetadata.Coerce(value, schema, path, envelope, out value);
            EmbeddedMetadata.Check(value, schema, path, envelope);
            errors.AddRange(envelope);
        }

        if (envelope.Count == 0)
        {
            ValueErrors.Report(ValueValidator.Validate(value, schema), path, errors);
        }
    }

    private static bool HasUnpruned(SchemaProps schema, SurroundingObject around) =>
        (schema.Default is { } value and not JsonNull && around.IsObject(value) && around.Find(Pruning.Prune(around.Around(value), around.Root)) != value)
        || (schema.Items is { } items && HasUnpruned(items, around.Item()))
        || (schema.AdditionalProperties is { } values && HasUnpruned(values, around.Field("*")))
        || schema.Properties.Any(property => HasUnpruned(property.Schema, around.Field(property.Name)));
}
