using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>What makes a schema structural (apiextensions <c>validateStructuralInvariants</c>).</summary>
internal static class StructuralInvariants
{
    private const string EmbeddedObject = "must be object if x-kubernetes-embedded-resource is true";

    private enum Level
    {
        Root,
        Item,
        Field,
    }

    public static bool IsStructural(SchemaProps schema)
    {
        var errors = new CrdErrors();
        if (StructuralForm.Problem(schema) is null)
        {
            Check(schema, FieldPath.None, errors);
            return errors.Count == 0;
        }

        return false;
    }

    public static void Check(SchemaProps root, FieldPath path, CrdErrors errors)
    {
        Check(root, Level.Root, path, errors);
        CompletenessRules.Check(root, root, path, path, errors);
    }

    private static void Check(SchemaProps schema, Level level, FieldPath above, CrdErrors errors)
    {
        var path = above.At(schema);
        if (schema is { Type: "array", Items: null })
        {
            errors.Required(path.Child("items"), "must be specified");
        }

        CheckBelow(schema, level, path, errors);
        CheckIntOrString(schema, path, errors);
        JunctorRules.Check(schema, IntOrStringPattern.IsAnyOf(schema), IntOrStringPattern.IsFirstAllOf(schema), path, errors);
        CheckType(schema, level, path, errors);
        if (schema.EmbeddedResource && schema.HasAdditionalProperties())
        {
            errors.Forbidden(path.Child("additionalProperties"), "must not be used if x-kubernetes-embedded-resource is set");
        }

        EnvelopeRules.Check(schema, level == Level.Root, path, errors);
        if (schema is { EmbeddedResource: true, PreserveUnknownFields: false, Properties.IsEmpty: true })
        {
            errors.Required(path.Child("properties"), "must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields");
        }
    }

    private static void CheckBelow(SchemaProps schema, Level level, FieldPath path, CrdErrors errors)
    {
        if (schema.Items is { } items)
        {
            Check(items, Level.Item, path.Child("items"), errors);
        }

        foreach (var property in schema.Properties)
        {
            Check(property.Schema, Level.Field, path.Child("properties").Key(property.Name), errors);
        }

        if (level == Level.Root && schema.HasAdditionalProperties())
        {
            errors.Forbidden(path.Child("additionalProperties"), "must not be used at the root");
        }

        if (schema.AdditionalProperties is { } values)
        {
            Check(values, Level.Field, path.Child("additionalProperties"), errors);
        }
    }

    private static void CheckIntOrString(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (schema is { IntOrString: true, PreserveUnknownFields: true })
        {
            errors.Invalid(path.Child("x-kubernetes-preserve-unknown-fields"), JsonValue.True, "must be false if x-kubernetes-int-or-string is true");
        }

        if (schema is { IntOrString: true, EmbeddedResource: true })
        {
            errors.Invalid(path.Child("x-kubernetes-embedded-resource"), JsonValue.True, "must be false if x-kubernetes-int-or-string is true");
        }
    }

    private static void CheckType(SchemaProps schema, Level level, FieldPath path, CrdErrors errors)
    {
        var type = path.Child("type");
        var isUntyped = string.IsNullOrEmpty(schema.Type);
        if (schema is { EmbeddedResource: true, IsObject: false })
        {
            if (isUntyped)
            {
                errors.Required(type, EmbeddedObject);
            }
            else
            {
                errors.Invalid(type, schema.Type, EmbeddedObject);
            }
        }
        else if (isUntyped && schema is { IntOrString: false, PreserveUnknownFields: false })
        {
            errors.Required(type, level switch
            {
                Level.Root => "must not be empty at the root",
                Level.Item => "must not be empty for specified array items",
                _ => "must not be empty for specified object fields",
            });
        }

        if (level == Level.Root && !isUntyped && !schema.IsObject)
        {
            errors.Invalid(type, schema.Type, "must be object at the root");
        }
    }
}
