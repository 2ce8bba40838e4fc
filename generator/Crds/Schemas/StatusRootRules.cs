using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>
/// With the status subresource the server validates <c>properties[status]</c> on its own, so the root may hold nothing that would be lost
/// (apiextensions <c>validateCustomResourceDefinitionValidation</c>).
/// </summary>
internal static class StatusRootRules
{
    private const string Allowed =
        "only [Description Type Format Title Maximum ExclusiveMaximum Minimum ExclusiveMinimum MaxLength MinLength Pattern MaxItems MinItems UniqueItems MultipleOf"
        + " Required Items Properties ExternalDocs Example XPreserveUnknownFields XValidations] fields are allowed at the root of the schema if the status subresource is enabled";

    private static readonly string[] First = ["id", "$schema", "$ref"];
    private static readonly string[] Last = ["patternProperties", "dependencies", "additionalItems", "definitions"];

    /// <summary>Reports the first offence, in the order of the server's fields.</summary>
    public static void Check(SchemaProps root, FieldPath path, CrdErrors errors)
    {
        if (!First.Any(keyword => root.Other(keyword) is not null) && root.Type is { Length: > 0 } type && type != "object")
        {
            errors.Invalid(path.Child("type"), type, "only \"object\" is allowed as the type at the root of the schema if the status subresource is enabled");
        }
        else if (HasMore(root))
        {
            errors.Invalid(path, SchemaJson.Write(root, withDescriptions: false), Allowed);
        }
    }

    private static bool HasMore(SchemaProps root) =>
        root is { Nullable: true } or { EmbeddedResource: true } or { IntOrString: true }
        || root is { Default: not null } or { MaxProperties: not null } or { MinProperties: not null } or { Not: not null } or { ListType: not null } or { MapType: not null }
        || !root.Enum.IsEmpty || !root.AllOf.IsEmpty || !root.AnyOf.IsEmpty || !root.OneOf.IsEmpty || !root.ListMapKeys.IsEmpty
        || root.HasAdditionalProperties()
        || First.Concat(Last).Any(keyword => root.Other(keyword) is not null);
}
