using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Check;

/// <summary>What the API server would say to an object of a file.</summary>
/// <param name="existing">The definitions that exist, by name.</param>
internal sealed class DefinitionCheck(IReadOnlyDictionary<string, CrdDocument> existing, bool isStrict)
{
    private const string Beta = "apiextensions.k8s.io/v1beta1";

    /// <summary>Whether the object is a definition, of whatever version.</summary>
    public static bool IsDefinition(WrittenObject written) =>
        written.Kind == CrdDecoder.Kind && written.ApiVersion is ("" or CrdDecoder.ApiVersion or Beta);

    public static IEnumerable<Problem> Refuse(WrittenObject written)
    {
        if (written.Document.Error is { } error)
        {
            yield return written.At(Problems.YamlUnreadable(error.Message));
        }
        else if (!IsDefinition(written))
        {
            yield return written.At(Problems.NoDefinition(written.ApiVersion, written.Kind));
        }
    }

    public IEnumerable<Problem> Check(WrittenObject written)
    {
        if (written.ApiVersion == Beta)
        {
            return [written.At(Problems.DefinitionOutdated(), "apiVersion")];
        }

        CrdDecoder.Decode(written.Value, out var document, out _);
        var verdict = document is not null && existing.TryGetValue(document.Metadata.Name, out var old)
            ? CrdVerdict.OfUpdate(written.Value, old, isStrict)
            : CrdVerdict.OfNew(written.Value, isStrict);
        var refusal = verdict.Refusal is { } text ? new[] { written.At(Problems.DefinitionRefused(text)) } : [];
        return
        [
            .. refusal,
            .. verdict.Errors.Select(error => written.At(Problems.DefinitionRefused(error.ToString()), error.Field)).Order(ByPlace.Instance),
            .. verdict.Warnings.Select(warning => written.At(Problems.DefinitionDoubtful(warning))),
            .. Large(written),
        ];
    }

    /// <summary>What no rule of the server's forbids and fails on the way to it.</summary>
    private static IEnumerable<Problem> Large(WrittenObject written) => written.Value is JsonObject definition && CrdSize.Warn(definition) is { } warning
        ? [written.At(Problems.DefinitionLarge((definition["metadata"] as JsonObject)?["name"] is JsonString name ? name.Value : "", warning))]
        : [];

    private sealed class ByPlace : IComparer<Problem>
    {
        public static ByPlace Instance { get; } = new();

        public int Compare(Problem? x, Problem? y) => (x!.Line, x.Column).CompareTo((y!.Line, y.Column));
    }
}
