using System.Text.Json.Nodes;
using KubeCodegen.KubernetesFacts;

if (args is not [var input, var output])
{
    await Console.Error.WriteLineAsync("usage: kubernetes-facts <openapi-schemas.json> <output.facts>");
    return 2;
}

try
{
    var schemas = JsonNode.Parse(await File.ReadAllTextAsync(input))!.AsObject();
    var derivation = FactsDerivation.Derive(new OpenApiDocument(schemas), ModelClasses.OfKubernetesClient());
    await File.WriteAllTextAsync(output, derivation.Table);
    foreach (var remark in derivation.Remarks)
    {
        await Console.Error.WriteLineAsync(remark);
    }

    return 0;
}
catch (UnexplainedFactException unexplained)
{
    await Console.Error.WriteLineAsync($"error: {unexplained.Message}");
    return 1;
}
