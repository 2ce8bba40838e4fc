using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Crds.Formats;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>What the API server would answer to a CustomResourceDefinition.</summary>
/// <param name="Refusal">Why it cannot even be read (400), or why its name is taken (409).</param>
/// <param name="Errors">Why it is invalid (422).</param>
/// <param name="Warnings">What the server says and does not mind.</param>
internal sealed record CrdVerdict(string? Refusal, IReadOnlyList<CrdError> Errors, IReadOnlyList<string> Warnings)
{
    public bool IsAccepted => Refusal is null && Errors.Count == 0;

    /// <summary>The answer to a new definition.</summary>
    /// <param name="value">The object as it was read.</param>
    /// <param name="isStrict">Unknown fields are errors, as kubectl has it; else warnings.</param>
    /// <param name="existing">The definitions that exist.</param>
    public static CrdVerdict OfNew(JsonValue value, bool isStrict = false, IEnumerable<CrdDocument>? existing = null) =>
        Of(value, isStrict, [], document =>
            existing?.FirstOrDefault(other => other.Metadata.Name == document.Metadata.Name) is { Metadata.Name: var taken }
                ? $"customresourcedefinitions.apiextensions.k8s.io {GoText.Quote(taken)} already exists"
                : null,
            CrdRules.Check);

    /// <summary>The answer to another form of a definition that exists.</summary>
    public static CrdVerdict OfUpdate(JsonValue value, CrdDocument old, bool isStrict = false) =>
        Of(value, isStrict, UnrecognizedFormats(old), _ => null, document => CrdRules.CheckUpdate(document, old));

    private static CrdVerdict Of(
        JsonValue value,
        bool isStrict,
        IEnumerable<string> formatsBefore,
        Func<CrdDocument, string?> refuse,
        Func<CrdDocument, IReadOnlyList<CrdError>> check)
    {
        if (CrdDecoder.Decode(value, out var document, out var unknownFields) is { } refusal)
        {
            return new CrdVerdict(refusal, [], []);
        }

        if (isStrict && unknownFields.Count > 0)
        {
            return new CrdVerdict(CrdDecoder.UnknownFieldError(unknownFields), [], []);
        }

        var errors = check(document!);
        IEnumerable<string> warnings = unknownFields.Select(CrdDecoder.UnknownField);
        if (errors.Count == 0 && refuse(document!) is { } conflict)
        {
            return new CrdVerdict(conflict, [], [.. warnings]);
        }

        var formats = errors.Count > 0 ? [] : UnrecognizedFormats(document!).Except(formatsBefore);
        return new CrdVerdict(null, errors, [.. warnings, .. formats.Select(format => "unrecognized format " + GoText.Quote(format))]);
    }

    private static IEnumerable<string> UnrecognizedFormats(CrdDocument document) => document.Spec.Versions
        .Select(version => version.Schema?.OpenApi)
        .OfType<SchemaProps>()
        .SelectMany(TextFormats.Unrecognized)
        .Distinct();
}
