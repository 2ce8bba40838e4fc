using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>JSON as a CustomResourceDefinition, decoded as the API server does.</summary>
internal static class CrdDecoder
{
    public const string ApiVersion = "apiextensions.k8s.io/v1";

    public const string Kind = "CustomResourceDefinition";

    private const string Prefix = "CustomResourceDefinition in version \"v1\" cannot be handled as a CustomResourceDefinition: ";

    /// <param name="value">The object as it was written.</param>
    /// <param name="document">The definition, with the server's defaults; null when there is an error.</param>
    /// <param name="unknownFields">Paths of fields that the server ignores.</param>
    /// <returns>What makes the server answer with 400, or null.</returns>
    public static string? Decode(JsonValue value, out CrdDocument? document, out IReadOnlyList<string> unknownFields)
    {
        document = null;
        var state = new DecodeState(findsUnknownFields: true);
        var decoded = CrdType.Definition.Decode(value, state);
        unknownFields = state.UnknownFields;
        if ((state.Error is { } error ? Prefix + error : CheckType((JsonObject)decoded)) is { } refusal)
        {
            return refusal;
        }

        document = CrdReader.Read((JsonObject)decoded);
        return null;
    }

    /// <summary>What kubectl makes of unknown fields: it asks the server to be strict.</summary>
    public static string UnknownFieldError(IEnumerable<string> unknownFields) =>
        Prefix + "strict decoding error: " + string.Join(", ", unknownFields.Select(UnknownField));

    public static string UnknownField(string path) => "unknown field " + GoText.Quote(path);

    private static string? CheckType(JsonObject decoded)
    {
        if (decoded.Text("apiVersion") is { Length: > 0 } apiVersion && apiVersion != ApiVersion)
        {
            return $"the API version in the data ({apiVersion}) does not match the expected API version ({ApiVersion})";
        }

        return decoded.Text("kind") is { Length: > 0 } kind && kind != Kind
            ? $"{kind} in version \"v1\" cannot be handled as a CustomResourceDefinition: converting ({kind}) to (CustomResourceDefinition) is not possible"
            : null;
    }
}
