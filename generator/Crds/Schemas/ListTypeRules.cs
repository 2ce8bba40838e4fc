using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>x-kubernetes-list-type and x-kubernetes-list-map-keys (apiextensions <c>ValidateCustomResourceDefinitionOpenAPISchema</c>, <c>validateMapListKeysMapSet</c>).</summary>
internal static class ListTypeRules
{
    private const string Keys = "x-kubernetes-list-map-keys";
    private const string ListType = "x-kubernetes-list-type";
    private const string InSet = "must be atomic as item of a list with x-kubernetes-list-type=set";

    public static void Check(SchemaProps schema, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (!schema.ListMapKeys.IsEmpty && schema.ListType != "map")
        {
            CheckKeysAlone(schema, path, errors);
        }

        if (schema.ListType is not { } listType)
        {
            return;
        }

        if (!schema.IsArray)
        {
            MapTypeRules.TypeOf(schema, "array", "must be array if x-kubernetes-list-type is specified", path, errors);
        }
        else if (options.RequiresAtomicSets && listType == "set" && schema.Items is { } items && !IsAtomic(items))
        {
            var keyword = items.IsArray ? ListType : "x-kubernetes-map-type";
            errors.Invalid(path.Child("items").Child(keyword), items.ListType is { } type ? JsonValue.Of(type) : JsonValue.Null, InSet);
        }

        if (listType is not ("atomic" or "set" or "map"))
        {
            errors.NotSupported(path.Child(ListType), JsonValue.Of(listType), ["atomic", "set", "map"]);
        }

        if (listType == "map")
        {
            CheckMap(schema, path, errors);
        }

        if (options.RequiresSoundMapKeys)
        {
            CheckKeys(schema, path, errors);
        }
    }

    /// <summary>Items that are merged as one: scalars, lists unless they say otherwise, objects only if they say so.</summary>
    public static bool IsAtomic(SchemaProps items) => items.Type switch
    {
        "array" => items.ListType is null or "atomic",
        "object" => items.MapType == "atomic",
        _ => true,
    };

    /// <summary>Items of sets and maps are not null; keys of maps are always there.</summary>
    public static void CheckKeys(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (schema is not { ListType: "set" or "map", Items: { } items })
        {
            return;
        }

        if (items.Nullable)
        {
            errors.Forbidden(path.Child("items").Child("nullable"), "cannot be nullable when x-kubernetes-list-type is " + schema.ListType);
        }

        foreach (var key in schema.ListType == "map" ? schema.ListMapKeys : [])
        {
            if (items.Property(key) is not { } property)
            {
                continue;
            }

            var at = path.Child("items").Child("properties").Key(key);
            if (!items.Required.Contains(key) && property.Default is null)
            {
                errors.Required(at.Child("default"), "this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property");
            }

            if (property.Nullable)
            {
                errors.Forbidden(at.Child("nullable"), "this property is in x-kubernetes-list-map-keys, so it cannot be nullable");
            }
        }
    }

    private static void CheckKeysAlone(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        const string Detail = "must be map if x-kubernetes-list-map-keys is non-empty";
        if (schema.ListType is { } listType)
        {
            errors.Invalid(path.Child(ListType), listType, Detail);
        }
        else
        {
            errors.Required(path.Child(ListType), Detail);
        }
    }

    private static void CheckMap(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (schema.ListMapKeys.IsEmpty)
        {
            errors.Required(path.Child(Keys), "must not be empty if x-kubernetes-list-type is map");
        }

        switch (schema.Items)
        {
            case null when schema.Other("items") is { } written:
                errors.Invalid(path.Child("items"), written, "must only have a single schema if x-kubernetes-list-type is map");
                break;
            case null:
                errors.Required(path.Child("items"), "must have a schema if x-kubernetes-list-type is map");
                break;
            case { IsObject: true } items:
                CheckKeyProperties(schema, items, path, errors);
                break;
            case var items:
                errors.Invalid(path.Child("items").Child("type"), items.Type, "must be object if parent array's x-kubernetes-list-type is map");
                break;
        }
    }

    private static void CheckKeyProperties(SchemaProps schema, SchemaProps items, FieldPath path, CrdErrors errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in schema.ListMapKeys)
        {
            var property = items.Property(key);
            if (property is null)
            {
                errors.Invalid(path.Child(Keys), JsonValue.Of(schema.ListMapKeys), "entries must all be names of item properties");
            }
            else if (property.IsArray || property.IsObject)
            {
                // The server prints the type of the items here.
                errors.Invalid(path.Child("items").Child("properties").Key(key).Child("type"), items.Type, "must be a scalar type if parent array's x-kubernetes-list-type is map");
            }

            if (!seen.Add(key))
            {
                errors.Invalid(path.Child(Keys), JsonValue.Of(schema.ListMapKeys), "must not contain duplicate entries");
            }
        }
    }
}
