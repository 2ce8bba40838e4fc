using System.Text;

namespace KubeCodegen.KubernetesFacts;

/// <summary>Writes the facts for people: a type at the margin, its fields below it. The columns are fixed, so that a new fact changes one line.</summary>
internal static class FactsTableWriter
{
    private const int FieldColumn = 30;

    private const string KubernetesVersion = "1.36";

    public static string Write(ModelClasses classes, IReadOnlyDictionary<string, TypeFacts> models)
    {
        var text = new StringBuilder();
        foreach (var line in Header(classes))
        {
            text.Append("# ").Append(line).Append('\n');
        }

        foreach (var (model, facts) in models.Where(entry => !entry.Value.IsEmpty))
        {
            text.Append('\n').AppendJoin(' ', [model, .. facts.Own]).Append('\n');
            foreach (var (field, words) in facts.OfFields)
            {
                text.Append("  ").Append(field.PadRight(FieldColumn)).Append(' ').AppendJoin(' ', words).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Header(ModelClasses classes) =>
    [
        "What the model classes of Kubernetes lack for a CRD schema: required, list and map types, defaults.",
        $"Kubernetes {KubernetesVersion} (OpenAPI v3), {classes.Package} (classes of Kubernetes {classes.Kubernetes}).",
        "To regenerate: dotnet run --project eng/kubernetes-facts -- <openapi-schemas.json> generator/Facts/kubernetes-models.facts",
        "A line is a class or, indented, a field by its JSON name; then its facts:",
        "required  listType=atomic|map|set  keys=a,b  mapType=atomic|granular  default=<JSON>  schema=<JSON that replaces what the C# type says>",
    ];
}
