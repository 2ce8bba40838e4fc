using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Descriptions of a schema cut to a length, where controller-gen cuts them (<c>pkg/crd/desc_visitor.go</c>). Both count bytes of UTF-8;
/// controller-gen then cuts through characters, which is not done here.
/// </summary>
internal static class DescriptionLength
{
    private const string Ellipsis = "...";

    /// <summary>What ends a sentence: Unicode's Sentence_Terminal in the scripts of today.</summary>
    private const string Terminals = ".!?\u0589\u061D\u061E\u061F\u06D4\u0700\u0701\u0702\u07F9\u0964\u0965\u104A\u104B\u1362\u1367\u1368\u17D4\u17D5\u1803\u1809\u203C\u203D\u2047\u2048\u2049\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61";

    /// <summary>The schema with all descriptions cut; unchanged when there is no limit.</summary>
    public static SchemaProps Limit(SchemaProps schema, int? most) => most is { } bytes ? Cut(schema, bytes) : schema;

    public static string? Cut(string? text, int most)
    {
        if (text is null || most == 0)
        {
            return null;
        }

        var end = Fitting(text, most);
        if (end == text.Length)
        {
            return text;
        }

        var sentence = text.LastIndexOfAny(Terminals.ToCharArray(), end - 1, end);
        var blank = LastBlank(text, end);
        return sentence > 0 ? text.Substring(0, sentence + 1)
            : text.Substring(0, blank > 0 ? blank : end) + Ellipsis;
    }

    private static SchemaProps Cut(SchemaProps schema, int most) => schema with
    {
        Description = Cut(schema.Description, most),
        Properties = schema.Properties.Select(property => property with { Schema = Cut(property.Schema, most) }).ToEquatableArray(),
        Items = schema.Items is { } items ? Cut(items, most) : null,
        AdditionalProperties = schema.AdditionalProperties is { } values ? Cut(values, most) : null,
        AllOf = schema.AllOf.Select(branch => Cut(branch, most)).ToEquatableArray(),
        AnyOf = schema.AnyOf.Select(branch => Cut(branch, most)).ToEquatableArray(),
        OneOf = schema.OneOf.Select(branch => Cut(branch, most)).ToEquatableArray(),
        Not = schema.Not is { } not ? Cut(not, most) : null,
    };

    /// <summary>How many UTF-16 units of the text fit into the bytes, without half a character.</summary>
    private static int Fitting(string text, int most)
    {
        var bytes = 0;
        for (var i = 0; i < text.Length;)
        {
            var units = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            bytes += units == 2 ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            if (bytes > most)
            {
                return i;
            }

            i += units;
        }

        return text.Length;
    }

    private static int LastBlank(string text, int end)
    {
        var i = end - 1;
        while (i >= 0 && !char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i;
    }
}
