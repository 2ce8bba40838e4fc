using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Defaults;

/// <summary>Objects inside a value: their apiVersion, kind and metadata (apiextensions <c>objectmeta</c>).</summary>
internal static class EmbeddedMetadata
{
    /// <summary>Brings metadata into ObjectMeta's form, which drops what is unknown in it; reports the first thing that is of a wrong type.</summary>
    public static void Coerce(JsonValue value, SchemaProps schema, FieldPath path, CrdErrors errors, out JsonValue coerced) =>
        coerced = Coerce(value, schema, path, errors);

    /// <summary>Checks what the objects say about themselves; nothing after another error.</summary>
    public static void Check(JsonValue value, SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (errors.Count == 0)
        {
            Visit(value, schema, path, errors);
        }
    }

    private static JsonValue Coerce(JsonValue value, SchemaProps? schema, FieldPath path, CrdErrors errors) => value switch
    {
        JsonObject obj when schema is not null => new JsonObject(obj.Members
            .Select(member => member with { Value = Coerce(member, schema, path, errors) })
            .ToEquatableArray()),
        JsonArray array when schema is not null => new JsonArray(array.Items
            .Select((item, index) => Coerce(item, schema.Items, path.Index(index), errors))
            .ToEquatableArray()),
        _ => value,
    };

    private static JsonValue Coerce(JsonMember member, SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        if (errors.Count > 0)
        {
            return member.Value;
        }

        var isText = member.Value is JsonString;
        if (schema.EmbeddedResource && member.Name is ("apiVersion" or "kind") && !isText)
        {
            errors.Invalid(path.Child(member.Name), member.Value, "must be a string");
            return member.Value;
        }

        if (schema.EmbeddedResource && member.Name == "metadata")
        {
            if (Decode(member.Value, out var metadata) is { } error)
            {
                errors.Invalid(path.Child(member.Name), member.Value, error);
            }

            return metadata;
        }

        return schema.Property(member.Name) is { } property
            ? Coerce(member.Value, property, path.Child(member.Name), errors)
            : Coerce(member.Value, schema.AdditionalProperties, path.Key(member.Name), errors);
    }

    /// <summary>The value as ObjectMeta; the reason why it is none, or null.</summary>
    private static string? Decode(JsonValue value, out JsonObject metadata)
    {
        var state = new DecodeState(findsUnknownFields: false);
        metadata = value is JsonNull ? JsonObject.Empty : (JsonObject)MetadataType.Metadata.Decode(value, state);
        return state.Error;
    }

    private static void Visit(JsonValue value, SchemaProps? schema, FieldPath path, CrdErrors errors)
    {
        if (schema is null)
        {
            return;
        }

        switch (value)
        {
            case JsonObject obj:
                if (schema.EmbeddedResource)
                {
                    EmbeddedRules.Check(obj, path, errors);
                }

                foreach (var member in obj.Members)
                {
                    var property = schema.Property(member.Name);
                    Visit(member.Value, property ?? schema.AdditionalProperties, property is null ? path.Key(member.Name) : path.Child(member.Name), errors);
                }

                break;
            case JsonArray array:
                for (var i = 0; i < array.Items.Count; i++)
                {
                    Visit(array.Items[i], schema.Items, path.Index(i), errors);
                }

                break;
        }
    }
}
