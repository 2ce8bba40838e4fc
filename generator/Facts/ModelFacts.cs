using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Facts;

/// <summary>What a CRD schema needs to know about a model class of KubernetesClient and what the class itself does not say.</summary>
internal sealed record ModelFacts(string? MapType, EquatableArray<NamedFieldFacts> Fields)
{
    /// <summary>The facts of the field with this name in JSON, or null when there are none.</summary>
    public FieldFacts? this[string jsonName]
    {
        get
        {
            foreach (var field in Fields.AsSpan())
            {
                if (field.JsonName == jsonName)
                {
                    return field.Facts;
                }
            }

            return null;
        }
    }

    /// <summary>The facts of a class by its name without namespace, such as <c>V1PodSpec</c>, or null when there are none.</summary>
    public static ModelFacts? For(string modelName) => ModelFactsTable.Embedded.Find(modelName);
}

/// <summary>A field by its name in JSON.</summary>
internal sealed record NamedFieldFacts(string JsonName, FieldFacts Facts);

/// <summary>
/// The facts of one field. <c>Default</c> is the declared default, as controller-gen writes it; <c>Schema</c> is the whole schema of a field
/// whose C# type says too little (<c>object</c>) and takes the place of what the type says.
/// </summary>
internal sealed record FieldFacts(
    bool Required,
    string? ListType,
    EquatableArray<string> ListMapKeys,
    string? MapType,
    JsonValue? Default,
    JsonValue? Schema);
