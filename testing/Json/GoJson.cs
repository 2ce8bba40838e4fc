using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Json;

/// <summary>
/// Reads JSON as Go's decoders do for untyped content: whole numbers that fit are 64-bit integers, all others are doubles; of members with the same name
/// the last one counts.
/// </summary>
internal static class GoJson
{
    /// <summary>apimachinery refuses what is nested deeper (sigs.k8s.io/json).</summary>
    private const int MaxDepth = 10_000;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    /// <param name="utf8">One JSON value.</param>
    /// <param name="duplicates">Collects the paths of members that came twice; null when nobody asks.</param>
    /// <returns>The value; null for JSON's null.</returns>
    /// <exception cref="GoJsonException">The text is no JSON; the message is Go's.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8, List<string>? duplicates = null)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, Options);
            if (!reader.Read())
            {
                throw new GoJsonException("unexpected end of JSON input");
            }

            var value = new GoJsonBuilder(duplicates).Read(ref reader);
            return reader.Read() ? throw new GoJsonException(GoSyntax.Describe(utf8)) : value;
        }
        catch (JsonException)
        {
            throw new GoJsonException(GoSyntax.Describe(utf8));
        }
        catch (InvalidOperationException)
        {
            throw new GoJsonException("invalid UTF-8 in string");
        }
    }
}

/// <summary>A text is no JSON.</summary>
internal sealed class GoJsonException(string message) : Exception(message);
