using System.Text.Json;
using CsCheck;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Rules;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Generator.Tests.Importing.Fidelity;

/// <summary>An object that is read into imported types and written again is the same JSON.</summary>
public sealed class JsonFidelityTests
{
    private static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("CODEGEN_FIDELITY_ITERATIONS"), out var count) ? count : 10;

    [Fact]
    public void What_a_schema_can_hold_comes_back_as_it_was() => Check(Definition.WithSpec(
        "text: {type: string, nullable: true}",
        "port: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}",
        "ports: {type: array, items: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}}",
        "nullablePort: {nullable: true, x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}",
        "limits: {type: object, additionalProperties: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], pattern: '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$'}}",
        "number: {type: number}",
        "numbers: {type: array, items: {type: number, nullable: true}}",
        "ratio: {type: number, format: double, nullable: true}",
        "count: {type: integer, nullable: true}",
        "small: {type: integer, format: int32}",
        "time: {type: string, format: date-time, nullable: true}",
        "times: {type: array, nullable: true, items: {type: string, format: date-time}}",
        "day: {type: string, format: date}",
        "bytes: {type: string, format: byte}",
        "mode: {type: string, enum: [A, b-c, '']}",
        "any: {x-kubernetes-preserve-unknown-fields: true}",
        "open: {type: object, nullable: true, x-kubernetes-preserve-unknown-fields: true, properties: {known: {type: string}, otherFields: {type: boolean}}}",
        "part: {type: object, nullable: true, properties: {list: {type: array, nullable: true, items: {type: object, nullable: true, properties: {flag: {type: boolean, nullable: true}}}}}}",
        "resource: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}",
        "map: {type: object, nullable: true, additionalProperties: {type: object, additionalProperties: {type: string, nullable: true}}}",
        "'odd name': {type: string}",
        "'$ref': {type: string}",
        "class: {type: string}",
        "nothing: {type: object}"), "crd.yaml", 10 * Iterations);

    [Fact]
    public void An_explicit_null_is_not_an_absent_field_for_copies_and_comparisons()
    {
        using var assembly = ImportedAssembly.Of(Definition.WithSpec("text: {type: string, nullable: true}"));
        dynamic absent = Read(assembly, "{}"), empty = Read(assembly, """{"text": null}"""), copy = empty.DeepCopy();

        Assert.False((bool)absent.DeepEquals(empty));
        Assert.True((bool)empty.DeepEquals(copy));
        Assert.Contains("\"text\":null", ImportedAssembly.Write((object)copy), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_the_schema_does_not_name_are_copied_and_compared()
    {
        using var assembly = ImportedAssembly.Of(Definition.WithSpec("open: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {known: {type: string}}}"));
        dynamic one = Read(assembly, """{"open": {"other": 1}}"""), another = Read(assembly, """{"open": {"other": 2}}"""), copy = one.DeepCopy();

        Assert.False((bool)one.DeepEquals(another));
        Assert.True((bool)one.DeepEquals(copy));
        Assert.Contains("\"other\":1", ImportedAssembly.Write((object)copy), StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_of_every_definition_of_the_corpus_come_back_as_they_were()
    {
        var pattern = Environment.GetEnvironmentVariable("CODEGEN_CORPUS_FILES") ?? "*.yaml";
        foreach (var file in Directory.EnumerateFiles(SharedFiles.Folder("corpus"), pattern).Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length < 300_000))
        {
            Check(File.ReadAllText(file), Path.GetFileName(file), Iterations, isCanonical: true);
        }
    }

    private static object Read(ImportedAssembly assembly, string spec) => ImportedAssembly.Read(
        assembly.Kind("example.com", "v1", "Widget"), $$"""{"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": "x"}, "spec": {{spec}}}""");

    private static void Check(string yaml, string fileName, int iterations, bool isCanonical = false)
    {
        using var assembly = ImportedAssembly.Of(yaml, fileName);
        var reader = new CrdReader([]);
        foreach (var crd in YamlReader.Read(yaml, fileName).SelectMany(document => reader.Read(new ImportDocument(fileName, document.Number, document.Line, document.Value))))
        {
            foreach (var version in crd.Versions)
            {
                var type = assembly.Kind(crd.Group, version.Name, crd.Names.Kind);
                Gen.Int[0, int.MaxValue].Sample(seed => Check(type, new InstanceBuilder(new Random(seed), isCanonical).Root(version.Schema, $"{crd.Group}/{version.Name}", crd.Names.Kind), fileName), iter: iterations, threads: 1);
            }
        }
    }

    private static void Check(Type type, JsonObject instance, string fileName)
    {
        var sent = instance.ToString();
        var written = ImportedAssembly.Write(ImportedAssembly.Read(type, sent));
        using var before = JsonDocument.Parse(sent);
        using var after = JsonDocument.Parse(written);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), $"{fileName}\n{sent}\n{written}");
    }
}
