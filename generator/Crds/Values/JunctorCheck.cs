using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>allOf, anyOf, oneOf and not (kube-openapi <c>schemaPropsValidator</c>): of branches that fail, the one that fits best says why.</summary>
internal static class JunctorCheck
{
    public static ValueResult Check(JsonValue value, SchemaProps schema, string place, JsonValue? before)
    {
        var result = new ValueResult { Matches = 1 };
        CheckAnyOf(value, schema.AnyOf, place, before, result);
        CheckOneOf(value, schema.OneOf, place, before, result);
        CheckAllOf(value, schema.AllOf, place, before, result);
        if (schema.Not is { } not && ValueValidator.Validate(value, not, place, before).IsValid)
        {
            Fail(result, place, "must not validate the schema (not)");
        }

        return result;
    }

    private static void CheckAnyOf(JsonValue value, EquatableArray<SchemaProps> branches, string place, JsonValue? before, ValueResult result)
    {
        ValueResult? best = null;
        foreach (var branch in branches)
        {
            var answer = ValueValidator.Validate(value, branch, place, before);
            if (answer.IsValid)
            {
                result.Merge(answer);
                return;
            }

            best = best is null || answer.Matches > best.Matches ? answer : best;
        }

        if (best is not null)
        {
            Fail(result, place, "must validate at least one schema (anyOf)");
            result.Merge(best);
        }
    }

    private static void CheckOneOf(JsonValue value, EquatableArray<SchemaProps> branches, string place, JsonValue? before, ValueResult result)
    {
        if (branches.IsEmpty)
        {
            return;
        }

        var answers = branches.Select(branch => ValueValidator.Validate(value, branch, place, before)).ToArray();
        var valid = answers.Where(answer => answer.IsValid).ToArray();
        switch (valid.Length)
        {
            case 1:
                result.Merge(valid[0]);
                break;
            case 0:
                Fail(result, place, "must validate one and only one schema (oneOf). Found none valid");
                result.Merge(answers.Aggregate((best, answer) => answer.Matches > best.Matches ? answer : best));
                break;
            default:
                Fail(result, place, $"must validate one and only one schema (oneOf). Found {valid.Length} valid alternatives");
                break;
        }
    }

    private static void CheckAllOf(JsonValue value, EquatableArray<SchemaProps> branches, string place, JsonValue? before, ValueResult result)
    {
        var valid = 0;
        foreach (var branch in branches)
        {
            var answer = ValueValidator.Validate(value, branch, place, before);
            valid += answer.IsValid ? 1 : 0;
            result.Merge(answer);
        }

        if (valid < branches.Count)
        {
            Fail(result, place, "must validate all the schemas (allOf)" + (valid == 0 ? ". None validated" : ""));
        }
    }

    private static void Fail(ValueResult result, string place, string text) =>
        result.Add(new ValueError(ValueErrorKind.Plain, "", $"{GoText.Quote(place)} {text}", JsonValue.Null));
}
