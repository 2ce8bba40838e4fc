namespace KubeCodegen.KubernetesFacts;

/// <summary>The table, and what a reader of the table has to know that is not in it.</summary>
internal sealed record FactsDerivation(string Table, IReadOnlyList<string> Remarks)
{
    public static FactsDerivation Derive(OpenApiDocument document, ModelClasses classes)
    {
        var remarks = new List<string>();
        var models = new SortedDictionary<string, TypeFacts>(StringComparer.Ordinal);
        foreach (var type in document.Types)
        {
            if (classes.Find(type.FullName) is { } model)
            {
                models.Add(model.Name, TypeFactsBuilder.Build(type, model, classes));
                remarks.AddRange(ModelDifferences.Of(type, model));
            }
            else
            {
                remarks.Add($"{type.FullName} has no class: {UnmappedSchemas.ReasonFor(type.FullName)}");
            }
        }

        remarks.AddRange(ModelDifferences.WithoutSchema(classes, models.Keys));
        return new FactsDerivation(FactsTableWriter.Write(classes, models), remarks);
    }
}
