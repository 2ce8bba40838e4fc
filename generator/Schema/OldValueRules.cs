using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Rules with <c>oldSelf</c> stand where the API server finds the old value of a new one: nowhere below the items of a list,
/// unless keys tell them apart (apiextensions-apiserver, "oldSelf cannot be used on the uncorrelatable portion of the schema").
/// </summary>
internal static class OldValueRules
{
    public static void Check(SchemaProps root, MarkerContext context) => Visit(root, "", "", null, context);

    private static void Visit(SchemaProps schema, string path, string list, SourceAnchor? anchor, MarkerContext context)
    {
        anchor = schema.Origin ?? anchor;
        if (list.Length > 0 && schema.Validations.Any(rule => CelText.UsesOldSelf(rule.Rule)))
        {
            context.Report(Descriptors.OldValueUnknown, anchor, path, list);
        }

        foreach (var property in schema.Properties)
        {
            Visit(property.Schema, path.Length == 0 ? property.Name : path + "." + property.Name, list, anchor, context);
        }

        if (schema.AdditionalProperties is { } values)
        {
            Visit(values, path + "{}", list, anchor, context);
        }

        if (schema.Items is { } items)
        {
            Visit(items, path + "[]", schema.ListType == "map" || list.Length > 0 ? list : path, anchor, context);
        }
    }
}
