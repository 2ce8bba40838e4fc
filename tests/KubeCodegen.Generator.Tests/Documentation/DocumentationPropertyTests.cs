using CsCheck;

namespace KubeCodegen.Generator.Tests.Documentation;

public sealed class DocumentationPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Char['a', 'z'], Gen.Const(' '), Gen.Const('\n'), Gen.Const('\r'), Gen.Const('\t'), Gen.Int[0, 8].Select(static i => "<>&\"'/*]{"[i]),
            Gen.Char['\u00a0', '\u2fff'], Gen.Char['\u4e00', '\ud7ff'])
        .Array[0, 60].Select(static c => new string(c));

    [Fact]
    public void Any_text_in_slashes_comes_back_to_the_character() => Texts.Sample(
        static text => Assert.Equal(text.Length == 0 ? null : text, SourceText.Describe("T:A", Slashes(text) + "class A;")), seed: "0000KOIPe036", iter: 500);

    [Fact]
    public void Any_text_in_a_block_comment_comes_back_to_the_character() => Texts.Sample(
        static text => Assert.Equal(text.Length == 0 ? null : text, SourceText.Describe("T:A", Starred(text) + "class A;")), seed: "0000KOIPe036", iter: 500);

    private static string Slashes(string text) => $"/// <summary>\n/// {Escape(text).Replace("\n", "\n/// ", StringComparison.Ordinal)}\n/// </summary>\n";

    private static string Starred(string text) =>
        $"/**\n * <summary>\n * {Escape(text).Replace("\n", "\n * ", StringComparison.Ordinal).Replace("*/", "*&#47;", StringComparison.Ordinal)}\n * </summary>\n */\n";

    /// <summary>Escapes as an importer of descriptions must: XML's marks, C#'s other line ends, and blanks that would look like layout.</summary>
    private static string Escape(string text)
    {
        var escaped = string.Concat(text.Select(static c => c switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '\r' or '\u0085' or '\u2028' or '\u2029' => $"&#{(int)c};",
            _ => c.ToString(),
        }));
        var lines = escaped.Split('\n');
        return string.Join("\n", lines.Select(static line => line switch
        {
            [' ', .. var rest] => "&#32;" + rest,
            ['\t', .. var rest] => "&#9;" + rest,
            _ => line,
        }));
    }
}
