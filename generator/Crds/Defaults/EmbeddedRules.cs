using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Defaults;

/// <summary>What an object inside another one has to say about itself (apiextensions <c>validateEmbeddedResource</c>).</summary>
internal static class EmbeddedRules
{
    private static readonly string[] IllegalInNames = ["/", "%"];

    private const string MixedCase = "may have mixed case, but should otherwise match: ";

    /// <param name="value">With metadata in ObjectMeta's form.</param>
    public static void Check(JsonObject value, FieldPath path, CrdErrors errors)
    {
        CheckText(value["apiVersion"], path.Child("apiVersion"), CheckApiVersion, errors);
        CheckText(value["kind"], path.Child("kind"), CheckKind, errors);
        if (value["metadata"] is JsonObject written)
        {
            var metadata = ObjectMetadata.Read(written);
            metadata = metadata.Name.Length == 0 ? metadata with { Name = "fakename" } : metadata;
            MetadataRules.CheckNew(metadata, metadata.Namespace.Length > 0, CheckName, path.Child("metadata"), errors);
        }
    }

    private static void CheckText(JsonValue? value, FieldPath path, Func<string, string?> check, CrdErrors errors)
    {
        switch (value)
        {
            case null:
                errors.Required(path);
                break;
            case JsonString { Value: "" }:
                errors.Invalid(path, value, "must not be empty");
                break;
            case JsonString { Value: var text } when check(text) is { } error:
                errors.Invalid(path, value, error);
                break;
            case not JsonString:
                errors.Invalid(path, value, "must be a string");
                break;
        }
    }

    private static string? CheckApiVersion(string apiVersion) =>
        apiVersion.Count(c => c == '/') > 1 ? "unexpected GroupVersion string: " + apiVersion : null;

    private static string? CheckKind(string kind) => DnsNames.CheckLabel(kind.ToLowerInvariant()) is { } reasons ? MixedCase + reasons : null;

    /// <summary>A name that can be a part of a URL's path (apimachinery <c>IsPathSegmentName</c>).</summary>
    private static IEnumerable<string> CheckName(string name, bool isPrefix) =>
        !isPrefix && name is ("." or "..")
            ? [$"may not be '{name}'"]
            : IllegalInNames.Where(name.Contains).Select(illegal => $"may not contain '{illegal}'");
}
