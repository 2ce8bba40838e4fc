using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Testing.Http;

/// <summary>Reads bodies of JSON and YAML.</summary>
internal static class BodyReader
{
    /// <summary>Larger bodies are refused by a real server as well (apiserver <c>MaxRequestBodyBytes</c>).</summary>
    public const int MaxBytes = 3 * 1024 * 1024;

    /// <summary>The body as a tree; members that come twice are reported.</summary>
    /// <exception cref="GoJsonException">The body is neither.</exception>
    public static JsonNode? Read(ReadOnlySpan<byte> body, bool isYaml, List<string>? duplicates) => isYaml ? ReadYaml(body) : GoJson.Parse(body, duplicates);

    /// <summary>Whether the body is YAML by its Content-Type; nothing means JSON.</summary>
    /// <exception cref="Refusal">It is something else.</exception>
    public static bool IsYaml(ApiRequest request)
    {
        var header = request.Header("Content-Type");
        return (string.IsNullOrEmpty(header) ? "application/json" : MediaType.Parse(header)?.Name) switch
        {
            "application/json" => false,
            "application/yaml" => true,
            _ => throw Refusals.UnsupportedMediaType(Representation.Accepted),
        };
    }

    private static JsonNode? ReadYaml(ReadOnlySpan<byte> body)
    {
        var documents = YamlReader.Read(Encoding.UTF8.GetString(body), "body");
        return documents.Count == 0 ? null
            : documents[0].Error is { } error ? throw new GoJsonException("yaml: " + Words(error.Message))
            : ModelJson.ToNode(documents[0].Value);
    }

    /// <summary>YamlDotNet and Go's parser word one mistake alike but for the capital.</summary>
    private static string Words(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
