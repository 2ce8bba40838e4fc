using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>Keywords that CRDs do not take, and types that there are not (apiextensions <c>specStandardValidatorV3.validate</c>).</summary>
internal static class UnsupportedKeywordRules
{
    private static readonly string[] Types = ["array", "boolean", "integer", "number", "object", "string"];

    public static void Check(SchemaProps schema, KeywordContext context, FieldPath path, CrdErrors errors)
    {
        if (context.Options.RequiresValidTypes && !SchemaWalk.IsKnownType(schema.Type))
        {
            errors.NotSupported(path.Child("type"), JsonValue.Of(schema.Type!), Types);
        }

        if (schema.Type == "null")
        {
            errors.Forbidden(path.Child("type"), "type cannot be set to null, use nullable as an alternative");
        }

        if (schema.Default is not null && context.ForbiddenDefaults is { } reason)
        {
            errors.Forbidden(path.Child("default"), "must not be set " + reason);
        }

        if (schema.UniqueItems)
        {
            errors.Forbidden(path.Child("uniqueItems"), "uniqueItems cannot be set to true since the runtime complexity becomes quadratic");
        }

        if (context.IsInsideMetadata && schema.EmbeddedResource)
        {
            errors.Forbidden(path.Child("x-kubernetes-embedded-resource"), "must not be used inside of resource meta");
        }

        if (!schema.Others.IsEmpty)
        {
            CheckOthers(schema, path, errors);
        }
    }

    private static void CheckOthers(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        Forbid(schema.HasOther("id"), "id");
        Forbid(schema.Other("additionalItems") is not null, "additionalItems");
        Forbid(schema.HasOther("patternProperties"), "patternProperties");
        Forbid(schema.HasOther("definitions"), "definitions");
        Forbid(schema.Other("dependencies") is not null, "dependencies");
        Forbid(schema.Other("$ref") is not null, "$ref");
        if (schema.Other("items") is JsonArray { Items.IsEmpty: false })
        {
            errors.Forbidden(path.Child("items"), "items must be a schema object and not an array");
        }

        if (schema.SaysPreserveNoUnknownFields())
        {
            errors.Invalid(path.Child("x-kubernetes-preserve-unknown-fields"), JsonValue.False, "must be true or undefined");
        }

        void Forbid(bool isThere, string keyword)
        {
            if (isThere)
            {
                errors.Forbidden(path.Child(keyword), keyword + " is not supported");
            }
        }
    }
}
