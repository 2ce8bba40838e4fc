using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Generator.Tests.Crds;

/// <summary>A folder of definitions that are told apart by what is special in them, and the answers to them.</summary>
internal static class CrdCase
{
    private const string Sound =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: things, kind: Thing}
          versions:
          - name: v1
            served: true
            storage: true
            schema: {openAPIV3Schema: {type: object}}
        """;

    public static JsonObject Definition { get; } = (JsonObject)Read(Sound);

    public static string Folder(string name) => Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Crds", "Cases", name);

    public static IEnumerable<JsonMember> Of(string name) => ((JsonObject)Read(File.ReadAllText(Path.Combine(Folder(name), "input.yaml")))).Members;

    /// <summary>The definition with other members in its spec.</summary>
    public static JsonObject WithSpec(JsonObject changes) => With(Definition, "spec", changes.Members.Aggregate((JsonObject)Definition["spec"]!, (spec, change) => With(spec, change.Name, change.Value)));

    /// <summary>The definition with a property f.</summary>
    public static JsonObject WithProperty(JsonValue schema)
    {
        var root = new JsonObject([new("type", JsonValue.Of("object")), new("properties", new JsonObject([new("f", schema)]))]);
        var version = new JsonObject([new("name", JsonValue.Of("v1")), new("storage", JsonValue.True), new("schema", new JsonObject([new("openAPIV3Schema", root)]))]);
        return WithSpec(new JsonObject([new("versions", new JsonArray([version]))]));
    }

    public static string Describe(string name, CrdVerdict verdict) =>
        name + (verdict.IsAccepted ? ": accepted\n" : ":\n")
        + string.Concat(verdict.Errors.Select(error => $"  {error.Field} {error.Reason}: {error.Message}\n").Prepend(verdict.Refusal is { } refusal ? $"  {refusal}\n" : ""))
        + string.Concat(verdict.Warnings.Select(warning => $"  warning: {warning}\n"));

    private static JsonObject With(JsonObject value, string name, JsonValue member) =>
        new(value.Members.Where(other => other.Name != name).Append(new JsonMember(name, member)).ToEquatableArray());

    private static JsonValue Read(string yaml)
    {
        var document = Assert.Single(YamlReader.Read(yaml, "input.yaml"));
        Assert.Null(document.Error);
        return document.Value;
    }
}
