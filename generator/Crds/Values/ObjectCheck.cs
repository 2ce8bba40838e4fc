using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>The fields of an object (kube-openapi <c>objectValidator</c>).</summary>
internal static class ObjectCheck
{
    public static ValueResult Check(JsonObject value, SchemaProps schema, string place, JsonObject? before)
    {
        var result = new ValueResult();
        CheckCount(value.Members.Count, schema, place, result);
        foreach (var member in value.Members)
        {
            if (schema.Property(member.Name) is { } property)
            {
                result.Merge(ValueValidator.Validate(member.Value, property, place.Length == 0 ? member.Name : $"{place}.{member.Name}", before?[member.Name]));
            }
            else if (schema.AdditionalProperties is { } values)
            {
                result.Merge(ValueValidator.Validate(member.Value, values, $"{place}.{member.Name}", before?[member.Name]));
            }
            else if (schema.AdditionalPropertiesAllowed == false)
            {
                result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place}.{member.Name} in body is a forbidden property", JsonValue.Of(member.Name)));
            }
        }

        foreach (var missing in schema.Required.Where(name => value[name] is null))
        {
            result.Add(new ValueError(ValueErrorKind.Required, $"{place}.{missing}", $"{place}.{missing} in body is required", JsonValue.Null));
        }

        return result;
    }

    private static void CheckCount(long count, SchemaProps schema, string place, ValueResult result)
    {
        if (count < schema.MinProperties)
        {
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should have at least {schema.MinProperties} properties", JsonValue.Of(count)));
        }

        if (count > schema.MaxProperties)
        {
            var text = $"{place} in body should have at most {schema.MaxProperties} properties";
            result.Add(new ValueError(ValueErrorKind.TooMany, place, text, JsonValue.Of(count), schema.MaxProperties.Value));
        }
    }
}
