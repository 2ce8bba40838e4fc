using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Rules in the Common Expression Language as <c>[Cel]</c>.</summary>
internal static class CelAttributes
{
    private static readonly string[] Reasons = ["FieldValueInvalid", "FieldValueForbidden", "FieldValueRequired", "FieldValueDuplicate"];

    public static bool CanSay(ValidationRule rule) => rule.Reason is null || Reasons.Contains(rule.Reason);

    public static ImportedAttribute Of(ValidationRule rule) => ImportedAttribute.Of("Cel", AttributeArgument.Of(rule.Rule))
        .WithText("Message", rule.Message)
        .WithText("MessageExpression", rule.MessageExpression)
        .With("Reason", rule.Reason is { } reason ? AttributeArgument.Of("CelReason", reason) : null)
        .WithText("FieldPath", rule.FieldPath)
        .With("OptionalOldSelf", rule.OptionalOldSelf is true ? AttributeArgument.Of(true) : null);
}
