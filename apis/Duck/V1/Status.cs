using KubeCodegen.Conditions;

namespace Knative.Duck.V1;

/// <summary>What every Knative kind reports: how far its controller has come, and with what result. Kinds inherit it in their own status.</summary>
public partial class Status : IConditioned<Condition>
{
    /// <summary>
    /// The `metadata.generation` that the controller has acted on. When it is lower than the object's own generation,
    /// the rest of the status describes an older spec. Absent until the controller has seen the object.
    /// </summary>
    public long? ObservedGeneration { get; set; }

    /// <summary>Judgements of the controller about parts of the object, at most one of each type. The type `Ready` (or `Succeeded`) sums up the others.</summary>
    public List<Condition>? Conditions { get; set; }

    /// <summary>Free-form facts that the controller publishes beside the named fields, as keys and values. Absent when there are none.</summary>
    public Dictionary<string, string>? Annotations { get; set; }
}
