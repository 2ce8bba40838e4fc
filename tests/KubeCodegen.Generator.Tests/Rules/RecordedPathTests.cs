using System.Text.Json;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

/// <summary>The paths in what an API server was sent and answered.</summary>
public sealed class RecordedPathTests
{
    [Fact]
    public void Scale_paths_that_an_API_server_refuses_are_refused_in_its_words()
    {
        var accepted = new List<string>();
        foreach (var answer in SharedFiles.Answers("cases.json").Where(static a => a.GetProperty("area").GetString() == "subresources"))
        {
            foreach (var (name, check) in Checks)
            {
                if (answer.At("crd", "spec", "versions").Items().FirstOrDefault().At("subresources", "scale", name) is not { ValueKind: JsonValueKind.String } path)
                {
                    continue;
                }

                var server = string.Concat(answer.At("causes").Items().Where(c => c.GetProperty("field").GetString()!.EndsWith(name, StringComparison.Ordinal)).Select(static c => c.GetProperty("message").GetString()));
                var own = check(path.GetString()!);
                if (server.Length > 0)
                {
                    Assert.EndsWith(own!.Split("; write")[0], server, StringComparison.Ordinal);
                }
                else if (own is not null)
                {
                    accepted.Add(path.GetString()!);
                }
            }
        }

        // The server lets these pass and then finds no value at them.
        Assert.Equal([".spec.", ".spec..replicas", ".spec.list[0].replicas"], accepted.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Selectable_paths_are_refused_in_an_API_servers_words()
    {
        var refused = 0;
        foreach (var answer in SharedFiles.Answers("cases.json").Where(static a => a.GetProperty("area").GetString() == "selectable-fields"))
        {
            foreach (var field in answer.At("crd", "spec", "versions").Items().FirstOrDefault().At("selectableFields").Items())
            {
                if (field.At("jsonPath") is { ValueKind: JsonValueKind.String } path && !FieldPathSyntax.TryParse(path.GetString()!, allowsBrackets: false, out _, out var error))
                {
                    Assert.Contains(answer.At("causes").Items(), c => c.GetProperty("message").GetString()!.EndsWith("is an invalid path: " + error, StringComparison.Ordinal));
                    refused++;
                }
            }
        }

        Assert.Equal(5, refused);
    }

    [Fact]
    public void No_field_path_of_a_rule_is_refused_that_an_API_server_accepts()
    {
        var paths = 0;
        foreach (var answer in SharedFiles.Answers("cel-cases.json").Where(static a => a.GetProperty("area").GetString() == "field-path" && a.GetProperty("accepted").GetBoolean()))
        {
            foreach (var path in Strings(answer.GetProperty("crd"), "fieldPath"))
            {
                Assert.True(FieldPathSyntax.TryParse(path, allowsBrackets: true, out _, out var error), $"{path}: {error}");
                paths++;
            }
        }

        Assert.True(paths > 15, $"Only {paths} paths were found.");
    }

    [Fact]
    public void The_columns_of_published_definitions_parse()
    {
        var paths = Directory.EnumerateFiles(SharedFiles.Folder("corpus"), "*.yaml")
            .SelectMany(File.ReadLines)
            .Select(static line => line.TrimStart(' ', '-'))
            .Where(static line => line.StartsWith("jsonPath: ", StringComparison.Ordinal))
            .Select(static line => line["jsonPath: ".Length..].Trim())
            .Select(static path => path[0] == '"' ? JsonSerializer.Deserialize<string>(path)! : path.Trim('\''))
            .Distinct().ToList();

        Assert.True(paths.Count > 50, $"Only {paths.Count} columns were found.");
        Assert.All(paths, static path => Assert.True(PrintColumnPath.TryParse(path, out _, out var error), $"{path}: {error}"));
    }

    private static readonly (string Name, Func<string, string?> Check)[] Checks =
    [
        ("specReplicasPath", JsonPathSyntax.CheckSpecReplicasPath),
        ("statusReplicasPath", JsonPathSyntax.CheckStatusReplicasPath),
        ("labelSelectorPath", JsonPathSyntax.CheckLabelSelectorPath),
    ];

    private static IEnumerable<string> Strings(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == name && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : Strings(p.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Strings(e, name)),
        _ => [],
    };
}
