using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>The form of x-kubernetes-validations; what the expressions mean is not looked at (apiextensions <c>ValidateCustomResourceDefinitionOpenAPISchema</c>).</summary>
internal static class ValidationRuleRules
{
    private const string Empty = "must be non-empty if specified";
    private const string LineBreaks = "must not contain line breaks";
    private static readonly string[] Reasons = ["FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"];
    private static readonly char[] LineEnds = ['\n', '\r'];

    public static void Check(SchemaProps schema, FieldPath path, CrdErrors errors)
    {
        for (var i = 0; i < schema.Validations.Count; i++)
        {
            var at = path.Child("x-kubernetes-validations").Index(i);
            CheckMessage(schema.Validations[i], at, errors);
            CheckReason(schema.Validations[i], at, errors);
            CheckFieldPath(schema, schema.Validations[i].FieldPath ?? "", at.Child("fieldPath"), errors);
        }
    }

    private static void CheckMessage(ValidationRule rule, FieldPath path, CrdErrors errors)
    {
        var text = rule.Rule.Trim();
        var message = rule.Message ?? "";
        var trimmed = message.Trim();
        if (text.Length == 0)
        {
            errors.Required(path.Child("rule"), "rule is not specified");
        }
        else if (message.Length > 0 && trimmed.Length == 0)
        {
            errors.Invalid(path.Child("message"), message, Empty);
        }
        else if (trimmed.IndexOfAny(LineEnds) >= 0)
        {
            errors.Invalid(path.Child("message"), message, LineBreaks);
        }
        else if (text.IndexOfAny(LineEnds) >= 0 && trimmed.Length == 0)
        {
            errors.Required(path.Child("message"), "message must be specified if rule contains line breaks");
        }

        if (rule.MessageExpression is { Length: > 0 } expression && expression.Trim().Length == 0)
        {
            errors.Required(path.Child("messageExpression"), "messageExpression must be non-empty if specified");
        }
    }

    private static void CheckReason(ValidationRule rule, FieldPath path, CrdErrors errors)
    {
        if (rule.Reason is { } reason && !Reasons.Contains(reason))
        {
            errors.NotSupported(path.Child("reason"), JsonValue.Of(reason), Reasons);
        }
    }

    private static void CheckFieldPath(SchemaProps schema, string fieldPath, FieldPath path, CrdErrors errors)
    {
        if (fieldPath.Length == 0)
        {
            return;
        }

        if (fieldPath.Trim().Length == 0)
        {
            errors.Invalid(path, fieldPath, Empty);
        }

        if (fieldPath.IndexOfAny(LineEnds) >= 0)
        {
            errors.Invalid(path, fieldPath, LineBreaks);
        }

        if (StructuralForm.Problem(schema) is null && !SchemaFieldPath.TryFind(fieldPath, schema, allowsBrackets: true, out _, out _))
        {
            errors.Invalid(path, fieldPath, "must be a valid path");
        }
    }
}
