using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[Cel]</c>: a rule as it is written. What it means is left to the API server, what surrounds it is checked as there.</summary>
internal sealed record CelMarker(MarkerSource Source, ValidationRule Written) : RuleMarker(Source)
{
    public static CelMarker From(AttributeValues values) => new(values.Source, new ValidationRule(
        values.Text(0),
        values.Text("Message"),
        values.Text("MessageExpression"),
        values["Reason"] is { } reason ? (reason as JsonString)?.Value ?? reason.ToString() : null,
        values.Text("FieldPath"),
        values.Flag("OptionalOldSelf") ? true : null));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        Problem(schema) is { } problem ? context.RefuseArgument(this, schema, problem) : Add(schema, Written);

    private string? Problem(SchemaProps schema) =>
        Written.Rule.Trim().Length == 0 ? "the rule is empty"
        : Written.Message is { } blank && blank.Length > 0 && blank.Trim().Length == 0 ? "the message is blank; leave it out or say what is wrong"
        : Written.Message is { } message && HasLineBreak(message) ? "the message has a line break; the API server wants one line"
        : Written.Message is null && HasLineBreak(Written.Rule) ? "a rule of several lines needs a Message"
        : Written.OptionalOldSelf == true && !CelText.UsesOldSelf(Written.Rule) ? "OptionalOldSelf is set, but the rule does not use oldSelf"
        : char.IsDigit((Written.Reason ?? "F")[0]) ? $"{Written.Reason} is no member of CelReason"
        : Written.FieldPath is { } path ? FieldPathProblem(path, schema)
        : null;

    private static bool HasLineBreak(string text) => text.Trim().IndexOfAny(['\n', '\r']) >= 0;

    private static string? FieldPathProblem(string path, SchemaProps? node)
    {
        if (!FieldPathSyntax.TryParse(path, allowsBrackets: true, out var names, out var error))
        {
            return $"the FieldPath '{path}' is not well formed: {error}";
        }

        foreach (var name in names)
        {
            if (node!.Property(name) is null && node.AdditionalPropertiesAllowed == true)
            {
                return null;
            }

            node = node.Property(name) ?? node.AdditionalProperties;
            if (node is null)
            {
                return $"the FieldPath '{path}' leads nowhere: there is no '{name}'. It starts at the value that the rule stands on";
            }
        }

        return null;
    }
}
