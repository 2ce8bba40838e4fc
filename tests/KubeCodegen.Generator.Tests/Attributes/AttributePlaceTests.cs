using System.Globalization;
using System.Text;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Attributes;

/// <summary>
/// Every attribute at every place: it changes the definition, or something is said about it. The snapshot shows which:
/// <c>+</c> for a change, the id of what is said, the compiler's error.
/// </summary>
public sealed class AttributePlaceTests
{
    /// <summary>What repeats what is so anyway, on purpose: people write it for other people, or to be sure. The samples have no descriptions to take away.</summary>
    private static readonly string[] Repeats = ["Optional", "StorageVersion", "Undescribed"];

    private static readonly (string Attribute, string Place)[] SaidAlready =
    [
        ("Required", "required string"),
        ("Schemaless", "any JSON"),
        ("PreserveUnknownFields", "any JSON"),
        ("IntOrString", "int or string"),
        ("SchemaType", "string"),
        ("SchemaType", "required string"),
        ("SchemaType", "inherited member"),
        ("SchemaType", "enum"),
        ("SchemaType", "enum member of a class"),
        ("SchemaType", "time"),

        // Without a reference to the runtime, as here, there are no clients.
        ("Client", "kind"),

        // What derives from it describes itself.
        ("Description", "base class"),

        // The sample keeps the one member that is inherited.
        ("SchemaFields", "class"),
    ];

    private static readonly Lazy<(HashSet<string> Said, string Definitions)> Plain = new(() => (Run(null, "", out var definitions), definitions));

    public static TheoryData<string> Attributes => [.. AttributeSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void No_attribute_is_silent(string attribute)
    {
        var text = AttributeSamples.All.Single(sample => sample.Name == attribute).Text;
        var report = new StringBuilder();
        var silent = new List<string>();
        foreach (var place in AttributePlaces.All)
        {
            var said = Run(place, text, out var definitions);
            said.ExceptWith(Plain.Value.Said);
            var verdict = string.Join(" ", (definitions != Plain.Value.Definitions ? ["+"] : Array.Empty<string>()).Concat(said.Select(line => line.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal)));
            report.Append(CultureInfo.InvariantCulture, $"{place}: {(verdict.Length == 0 ? "-" : verdict)}\n");
            if (verdict.Length == 0 && !Repeats.Contains(attribute) && !SaidAlready.Contains((attribute, place)))
            {
                silent.Add(place);
            }
        }

        Snapshot.Match(Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Attributes", "Places"), attribute, "txt", report.ToString());
        Assert.Empty(silent);
    }

    [Fact]
    public void The_program_alone_lacks_its_status_subresource_and_nothing_else() =>
        Assert.StartsWith("KCG0094 ", Assert.Single(Plain.Value.Said), StringComparison.Ordinal);

    private static HashSet<string> Run(string? place, string attribute, out string definitions)
    {
        var compilation = UserCode.Compile(AttributePlaces.Write(place, attribute));
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        var errors = compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        definitions = string.Concat(result.Files.OfType<GeneratedDocument>().Select(file => YamlWriter.Write(file.Document)));
        if (result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            // Nothing is written for a kind with errors: that is no change by the attribute.
            definitions = Plain.IsValueCreated || place is not null ? Plain.Value.Definitions : "";
        }

        return [.. result.Diagnostics.Concat(errors).Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }
}
