using CsCheck;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Tests.Importing;

public sealed class LosslessTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Char['a', 'z'], Gen.Const(' '), Gen.Const('\n'), Gen.Const('\r'), Gen.Const('\t'), Gen.Int[0, 9].Select(static i => "<>&\"'/*]{\\"[i]),
            Gen.Char['\u0000', '\u00ff'], Gen.Char['\u2000', '\u2fff'], Gen.Char['\ufff0', '\uffff'])
        .Array[0, 40].Select(static characters => new string(characters));

    [Fact]
    public void A_description_comes_back_from_its_comment_to_the_character() => Texts.Where(static text => Comments.CanCarry(text)).Sample(
        static text => Assert.Equal(text.Length == 0 ? null : text, SourceText.Describe("T:A", string.Join("\n", Comments.Lines(text)) + "\nclass A;")),
        seed: "0000KOIPe036",
        iter: 500);

    [Fact]
    public void A_text_comes_back_from_its_literal_to_the_character() => Texts.Sample(
        static text =>
        {
            var literal = Literals.Text(text);
            var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
            Assert.False(expression.ContainsDiagnostics, literal);
            Assert.Equal(literal, expression.ToFullString());
            Assert.Equal(text, expression.Token.Value);
        },
        seed: "0000KOIPe036",
        iter: 500);
}
