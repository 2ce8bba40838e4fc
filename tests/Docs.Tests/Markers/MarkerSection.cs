using System.Reflection;
using System.Text;

namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>What docs/markers.md says about one attribute.</summary>
internal static class MarkerSection
{
    public static void Append(StringBuilder text, Type attribute, bool takesAt)
    {
        text.Append($"\n### {MarkerReference.Name(attribute)}\n\n{AnnotationDocs.SummaryOf(attribute)}\n");
        if (MarkerExamples.All.TryGetValue(attribute, out var example))
        {
            text.Append($"\n```csharp\n{example.Shown}\n```\n");
        }

        text.Append($"\n- Stands on: {Places(attribute)}{(takesAt ? "; takes `At`" : "")}\n");
        foreach (var parameter in Constructor(attribute).GetParameters())
        {
            text.Append($"- `{parameter.Name}`: {AnnotationDocs.ParameterOf(Constructor(attribute), parameter.Name!)}\n");
        }

        foreach (var property in Named(attribute))
        {
            var go = AnnotationDocs.GoMarkersOf(property);
            text.Append($"- `{property.Name} = …`: {AnnotationDocs.SummaryOf(property)}{(go.Count == 0 ? "" : $" controller-gen: `{go[0]}`.")}\n");
        }
    }

    private static ConstructorInfo Constructor(Type attribute) => attribute.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

    private static IEnumerable<PropertyInfo> Named(Type attribute) => attribute
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod is not null);

    private static string Places(Type attribute)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;
        (AttributeTargets Target, string Word)[] words =
        [
            (AttributeTargets.Property, "properties"), (AttributeTargets.Field, "fields"), (AttributeTargets.Class, "classes"),
            (AttributeTargets.Struct, "structs"), (AttributeTargets.Enum, "enums"), (AttributeTargets.Assembly, "the assembly"),
        ];
        return string.Join(", ", words.Where(word => usage.ValidOn.HasFlag(word.Target)).Select(word => word.Word)) + (usage.AllowMultiple ? "; may be repeated" : "");
    }
}
