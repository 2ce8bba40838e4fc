namespace KubeCodegen.KubernetesFacts;

/// <summary>What is known about a model class: facts of its own and of its fields by name, each as it stands in the table.</summary>
internal sealed record TypeFacts(IReadOnlyList<string> Own, SortedDictionary<string, IReadOnlyList<string>> OfFields)
{
    public bool IsEmpty => Own.Count == 0 && OfFields.Count == 0;
}
