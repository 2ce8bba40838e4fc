namespace KubeCodegen.KubernetesFacts;

/// <summary>Where the classes and the schemas are of different Kubernetes versions: such fields have no facts.</summary>
internal static class ModelDifferences
{
    public static IEnumerable<string> Of(OpenApiType type, Type model)
    {
        var inCSharp = ModelClasses.FieldsOf(model).Keys;
        var inSchema = type.Fields.Select(field => field.Name).ToList();
        var onlyInSchema = inSchema.Except(inCSharp).Select(field => $"{model.Name}.{field} is only in the OpenAPI document");
        var onlyInCSharp = inCSharp.Except(inSchema).Select(field => $"{model.Name}.{field} is only in the class: no facts");
        return onlyInSchema.Concat(onlyInCSharp).Order(StringComparer.Ordinal);
    }

    public static IEnumerable<string> WithoutSchema(ModelClasses classes, IEnumerable<string> known) => classes.All
        .Select(model => model.Name)
        .Except(known)
        .Select(model => IsPreview(model)
            ? $"{model} has no schema: an alpha or beta version"
            : $"{model} has no schema: no part of this version's OpenAPI document");

    private static bool IsPreview(string model) =>
        model.Contains("alpha", StringComparison.Ordinal) || model.Contains("beta", StringComparison.Ordinal);
}
