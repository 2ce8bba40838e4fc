using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>x-kubernetes-map-type (apiextensions <c>ValidateCustomResourceDefinitionOpenAPISchema</c>).</summary>
internal static class MapTypeRules
{
    public static void Check(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (schema.MapType is not { } mapType)
        {
            return;
        }

        TypeOf(schema, "object", "must be object if x-kubernetes-map-type is specified", path, errors);
        if (mapType is not ("atomic" or "granular"))
        {
            errors.NotSupported(path.Child("x-kubernetes-map-type"), JsonValue.Of(mapType), ["atomic", "granular"]);
        }
    }

    /// <summary>Reports a node of another type than a keyword needs.</summary>
    public static void TypeOf(SchemaProps schema, string type, string detail, FieldPath path, CrdErrors errors)
    {
        if (string.IsNullOrEmpty(schema.Type))
        {
            errors.Required(path.Child("type"), detail);
        }
        else if (schema.Type != type)
        {
            errors.Invalid(path.Child("type"), schema.Type, detail);
        }
    }
}
