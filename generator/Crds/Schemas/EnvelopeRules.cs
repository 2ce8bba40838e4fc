using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>
/// apiVersion, kind and metadata of the object and of objects inside it (apiextensions <c>validateStructuralMetadataInvariants</c>):
/// the server knows them, so a schema may restrict little of them.
/// </summary>
internal static class EnvelopeRules
{
    public static void Check(SchemaProps schema, bool isRoot, FieldPath path, CrdErrors errors)
    {
        var isObject = isRoot || schema.EmbeddedResource;
        if (isObject)
        {
            CheckText("kind");
            CheckText("apiVersion");
        }

        if (schema.Property("metadata") is { } metadata)
        {
            CheckMetadata(metadata, isObject, isRoot, path.Child("properties").Key("metadata").At(metadata), errors);
        }

        void CheckText(string name)
        {
            if (schema.Property(name) is { Type: not "string" } property)
            {
                errors.Invalid(path.Child("properties").Key(name).At(property).Child("type"), property.Type, "must be string");
            }
        }
    }

    private static void CheckMetadata(SchemaProps metadata, bool isObject, bool isRoot, FieldPath path, CrdErrors errors)
    {
        if (isObject && !metadata.IsObject)
        {
            errors.Invalid(path.Child("type"), metadata.Type, "must be object");
        }

        if (!isRoot)
        {
            return;
        }

        var restrictsNamesOnly = metadata.Properties.All(property => property.Name is "name" or "generateName");
        var rest = metadata with { Type = null, Default = null, Origin = null, Properties = restrictsNamesOnly ? [] : metadata.Properties };
        if (rest != SchemaProps.Empty)
        {
            errors.Forbidden(path, "must not specify anything other than name and generateName, but metadata is implicitly specified");
        }
    }
}
