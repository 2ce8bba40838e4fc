using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Judges a value by a schema as the API server does (kube-openapi <c>validation/validate</c>).</summary>
internal static class ValueValidator
{
    public static ValueResult Validate(JsonValue value, SchemaProps schema) => Validate(value, schema, "");

    public static ValueResult Validate(JsonValue value, SchemaProps schema, string place) => Validate(value, schema, place, before: null);

    /// <param name="before">What was in the place of the value: what is still the same is not looked at again (CRDValidationRatcheting). Null for a new value.</param>
    public static ValueResult Validate(JsonValue value, SchemaProps schema, string place, JsonValue? before)
    {
        var result = new ValueResult();
        if (before is not null && before == value)
        {
            result.Matches++;
            return result;
        }

        if (value is JsonNull)
        {
            result.Merge(TypeCheck.OfNull(schema, place));
            result.Add(EnumCheck.Check(value, schema, place));
            return result;
        }

        if (!string.IsNullOrEmpty(schema.Type) || !string.IsNullOrEmpty(schema.Format))
        {
            Take(TypeCheck.Check(value, schema, place));
        }

        Take(JunctorCheck.Check(value, schema, place, before));
        switch (value)
        {
            case JsonString text:
                Take(TextCheck.Check(text, schema, place));
                if (TextCheck.HasKnownFormat(schema))
                {
                    Take(TextCheck.CheckFormat(text, schema, place));
                }

                break;
            case JsonNumber number:
                Take(NumberCheck.Check(number, schema, place));
                break;
            case JsonArray array:
                Take(CheckItems(array, schema, place, before as JsonArray));
                break;
        }

        result.Add(EnumCheck.Check(value, schema, place));
        result.Matches++;
        if (value is JsonObject obj)
        {
            Take(ObjectCheck.Check(obj, schema, place, before as JsonObject));
        }

        result.Matches++;
        return result;

        void Take(ValueResult part)
        {
            result.Merge(part);
            result.Matches++;
        }
    }

    private static ValueResult CheckItems(JsonArray array, SchemaProps schema, string place, JsonArray? before)
    {
        var result = new ValueResult();
        var count = array.Items.Count;
        for (var i = 0; schema.Items is { } items && i < count; i++)
        {
            result.Merge(Validate(array.Items[i], items, $"{place}[{i.ToString(CultureInfo.InvariantCulture)}]", Correspondence.Find(array.Items[i], schema, before)));
        }

        if (count < schema.MinItems)
        {
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should have at least {schema.MinItems} items", JsonValue.Of(count)));
        }

        if (count > schema.MaxItems)
        {
            result.Add(new ValueError(ValueErrorKind.TooMany, place, $"{place} in body should have at most {schema.MaxItems} items", JsonValue.Of(count), schema.MaxItems.Value));
        }

        result.Matches++;
        return result;
    }
}
