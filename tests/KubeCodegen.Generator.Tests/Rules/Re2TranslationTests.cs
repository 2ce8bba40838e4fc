using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class Re2TranslationTests
{
    [Theory]
    [InlineData(@"\Aa\Z", @"\Aa\z")]
    [InlineData(@"^(?>ab|a)c$", @"^(?:ab|a)c$")]
    [InlineData(@"^\u00e9+$", @"^\x{00e9}+$")]
    [InlineData(@"\e\[0m", @"\x1b\[0m")]
    [InlineData(@"^a++b{2,3}+\++$", @"^a+b{2,3}\++$")]
    public void A_spelling_of_others_becomes_one_of_RE2(string other, string re2)
    {
        Assert.NotNull(Re2Syntax.Check(other));
        Assert.Null(Re2Syntax.Check(re2));
        Assert.Equal(re2, Re2Translation.Of(other));
    }

    [Theory]
    [InlineData("^(?=a)")]
    [InlineData(@"(a)\1")]
    [InlineData("[a-")]
    [InlineData(@"\u12")]
    [InlineData("^a$")]
    public void What_RE2_cannot_say_is_not_translated(string other) => Assert.Null(Re2Translation.Of(other));
}
