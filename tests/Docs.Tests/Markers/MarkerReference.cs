using System.Reflection;
using System.Text;

namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>docs/markers.md, made of the annotations, their documentation comments and what the generator does with the examples.</summary>
internal static class MarkerReference
{
    private const string Introduction =
        """
        # Markers

        Every attribute that API authors write. This page is made from the documentation comments in [`annotations/`](../annotations/README.md) and from what the
        generator does with the examples; a test fails when it is out of date.

        What no attribute says comes from C#: the type of a member decides its schema, `required` makes it required, a constant initialiser is its default, the `///` comment
        is its description. Attributes of Go's tools and what stands for them here are in [porting-from-go.md](porting-from-go.md).

        An attribute that takes `At` is about a place below where it stands: `"[]"` is the items of a list, `"{}"` the values of a map, a name a property by its JSON name.
        Places combine: `"[]{}"`, `"containers[].ports[]"`. A place that does not exist is an error ([KCG0014](diagnostics/KCG0014.md)).

        """;

    public static IReadOnlyList<Type> Attributes { get; } =
        [.. typeof(ResourceAttribute).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false })];

    public static string Render()
    {
        var text = new StringBuilder(Introduction);
        Part(text, "On kinds", Attributes.Where(type => !IsSchema(type) && Targets(type).HasFlag(AttributeTargets.Class)));
        Part(text, "On types and members", Attributes.Where(IsSchema));
        Part(text, "On assemblies", Attributes.Where(type => Targets(type) == AttributeTargets.Assembly));
        Words(text);
        return text.ToString();
    }

    public static string Name(Type attribute) => attribute.Name[..^nameof(Attribute).Length];

    private static bool IsSchema(Type attribute) => attribute.IsSubclassOf(typeof(SchemaAttribute));

    private static AttributeTargets Targets(Type attribute) => attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn;

    private static void Part(StringBuilder text, string heading, IEnumerable<Type> attributes)
    {
        var sorted = attributes.OrderBy(Name, StringComparer.Ordinal).ToArray();
        text.Append("\n## ").Append(heading).Append("\n\n| Attribute | In the CRD | controller-gen |\n|---|---|---|\n");
        foreach (var attribute in sorted)
        {
            text.Append($"| [`[{Name(attribute)}]`](#{Name(attribute).ToLowerInvariant()}) | {Code(Keywords(attribute))} | {Code(AnnotationDocs.GoMarkersOf(attribute))} |\n");
        }

        foreach (var attribute in sorted)
        {
            MarkerSection.Append(text, attribute, IsSchema(attribute));
        }
    }

    private static IReadOnlyList<string> Keywords(Type attribute) =>
        MarkerExamples.All.TryGetValue(attribute, out var example) ? example.Keywords : [];

    private static string Code(IReadOnlyList<string> words) => words.Count == 0 ? "—" : string.Join(", ", words.Select(word => $"`{word}`"));

    private static void Words(StringBuilder text)
    {
        text.Append("\n## Words that attributes take\n");
        foreach (var type in typeof(ResourceAttribute).Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append($"\n### {type.Name}\n\n{AnnotationDocs.SummaryOf(type)}\n\n");
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public))
            {
                text.Append($"- `{field.Name}`: {AnnotationDocs.SummaryOf(field)}\n");
            }
        }
    }
}
