using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed class Re2SyntaxTests
{
    public static TheoryData<string> Accepted =>
    [
        "", "|", "|x|", "a|^", "(a)|b", "a*?", "a+?", "a??", "a{2}?", "a{2,3}?", "a{2,}?", "a{0}", "a{0,}", "a{1000}",
        "x{1001", "x{9876543210", "x{2,1", "x{1,9876543210", "a{,2}", "a{x}", "a{02}", "a*{", "{", "}", "]", "a{1}b{2}",
        @"\|\(\)\*\+\?\.\^\$\\\-\_\/", "-", "[ace]", "[a-z]", "[^a]", "[]a]", "[^]a]", "[-a]", "[a-]", "[a-b-c]", "[[]", @"[^\\]", @"[\d-z]", "[a-z&&[aeiou]]",
        "[[:lower:]]", "[^[:lower:]]", "[[:^lower:]]", "[[:word:][:ascii:]]", "[[:alpha]", @"\d\D\s\S\w\W", @"[\d\W]",
        @"\p{Braille}", @"\P{Braille}", @"\p{^Braille}", @"\P{^Braille}", @"\pZ", @"[\pZ]", @"[\p{^Greek}]", @"\p{Lu}", @"\p{Uppercase_Letter}",
        @"\p{upper case-let ter}", @"\p{Canadian_Aboriginal}", @"\p{Any}", @"\p{ascii}", @"\p{Assigned}", @"\p{LC}",
        @"[\012-\234]\141", @"\0", @"\12", @"\x41", @"\x{41}", @"\x{10FFFF}", @"[\x{41}-\x7a]", @"\a\f\n\r\t\v", "[α-ε☺]", "ä+", "😀+", "[😀-😂]",
        "(?:ab)*", "(?i)abc", "(?i-s:x)", "(?-m)^", "(?sU)a", "a(?i)b", "(?P<name>a)", "(?<name>a)", "(?P<1x>a)", "(?P<n>a)(?P<n>b)", "(?i)", "(?:)*", "()*",
        @"\Q+|*?{[\E", @"\Q+\E+", @"\Qab\E+", @"\Q\\E", @"\Q.", @"a\Q\E*", @"a*\Q\E*", @"\A\bx\B\z", "^*", "$+", @"\b?", "(?s).", "(?i)(?s)a*",
        "((((((((((x{2}){2}){2}){2}){2}){2}){2}){2}){2}))", "(?:[a-z]{4}){0,250}", "(a{1000}){1}", "(a{1000}){0}", "(a{1000}){0,1}", "(a{1000}){0,}", "((a{100}){0}){1000}",
        new string('(', 999) + new string(')', 999), "(" + new string('|', 12345) + ")", Repeat("(?:", 999) + Repeat(")*", 999),
    ];

    [Theory]
    [MemberData(nameof(Accepted), DisableDiscoveryEnumeration = true)]
    public void Accepts_what_Go_accepts(string pattern) => Assert.Null(Re2Syntax.Check(pattern));

    [Theory]
    [InlineData("x(?=a)", "invalid or unsupported Perl syntax: `(?=` at character 2; lookahead is not part of RE2; say it as a CEL rule, or turn the condition around")]
    [InlineData("^(?!a)", "invalid or unsupported Perl syntax: `(?!` at character 2; lookahead is not part of RE2; say it as a CEL rule, or turn the condition around")]
    [InlineData("(?<=a)", "invalid named capture: `(?<=a)` at character 1; lookbehind is not part of RE2; say it as a CEL rule")]
    [InlineData("(?<!a)(?<b>c)", "invalid named capture: `(?<!a)(?<b>` at character 1; lookbehind is not part of RE2; say it as a CEL rule")]
    [InlineData("(?>a)", "invalid or unsupported Perl syntax: `(?>` at character 1; atomic groups are not part of RE2; use (?:…), which never backtracks here")]
    [InlineData("a++", "invalid nested repetition operator: `++` at character 2; possessive repetition is not part of RE2; leave out the second '+'")]
    [InlineData("a**", "invalid nested repetition operator: `**` at character 2; put the first repetition in a group: (?:…)")]
    [InlineData("a*??", "invalid nested repetition operator: `*??` at character 2; put the first repetition in a group: (?:…)")]
    [InlineData("a{1}*", "invalid nested repetition operator: `{1}*` at character 2; put the first repetition in a group: (?:…)")]
    [InlineData(@"(a)\1", @"invalid escape sequence: `\1` at character 4; references to groups are not part of RE2; write the group again, or a CEL rule")]
    [InlineData(@"a\Z", @"invalid escape sequence: `\Z` at character 2; use \z for the end of the text")]
    [InlineData(@"\u0041", @"invalid escape sequence: `\u` at character 1; write the character itself or \x{…}")]
    [InlineData(@"[\b]", @"invalid escape sequence: `\b` at character 2; use \x08 for a backspace")]
    [InlineData(@"[a-\d]", @"invalid escape sequence: `\d` at character 4; leave out the backslash to match 'd'")]
    [InlineData(@"\p{IsGreek}", @"invalid character class range: `\p{IsGreek}` at character 1; RE2 knows scripts, not blocks; use \p{Greek}")]
    [InlineData("[z-a]", "invalid character class range: `z-a` at character 2; the smaller character comes first; escape the '-' to match it")]
    [InlineData("[[:nope:]]", "invalid character class range: `[:nope:]` at character 2; the names are those of POSIX, such as alpha, digit and space")]
    [InlineData("[a", "missing closing ]: `[a` at character 1; escape the bracket to match it: \\[")]
    [InlineData("a(b(c)", "missing closing ): `a(b(c)` at character 1; the '(' at character 2 is not closed")]
    [InlineData("a)", "unexpected ): `a)` at character 1; the ')' at character 2 closes nothing; escape it to match it: \\)")]
    [InlineData("*a", "missing argument to repetition operator: `*` at character 1; escape it to match it: \\*")]
    [InlineData("a\\", "trailing backslash at end of expression: `` at character 2; write \\\\ to match a backslash")]
    [InlineData("a{1001}", "invalid repeat count: `{1001}` at character 2; the counts go up to 1000, the smaller one first")]
    [InlineData("(a{100}){11}", "invalid repeat count: `{11}` at character 9; nested repetitions go up to 1000 together; limit the length with maxLength instead")]
    public void Says_what_Go_refuses_where_and_what_to_do(string pattern, string expected) => Assert.Equal(expected, Re2Syntax.Check(pattern));

    public static TheoryData<string> Refused =>
    [
        "(", ")", "(a", "(a))", "(a|b|", "a|b|)", "(a|b|))", "(a|b", "(a|b))", "[a-z", "([a-z)", "[a-z)", "([a-z]))", "[]", "[^]", "[", "[a-",
        "x{9876543210}", "x{2,1}", "x{1,9876543210}", "a{100000}", "a{100000,}", "(?P<name>a", "(?P<name>", "(?P<name", "(?P<x y>a)", "(?P<>a)", "(?P=x)", "(?P", "(?P<",
        "(?<name>a", "(?<name>", "(?<name", "(?<x y>a)", "(?<>a)", "(?<", "(?", "(?i", "(?i-)a", "(?--i)a", "(?-)a", "(?x)a", "(?'x'a)", "(?#c)", "(?(1)a|b)", "(?ä)",
        "[a-Z]", "(?i)[a-Z]", @"\Q\E*", "(?i)*", "|*", "(*", "a|*", "(|+)", "a?*", "a+*", ".{1}{2}.{3}",
        @"\8", @"\9", @"\1", @"\ä", @"\e", @"\cA", @"\h", @"\R", @"\X", @"\K", @"\C", @"\G", @"\N", @"\E", @"\i", @"\x", @"\x4", @"\xg0", @"\x{}", @"\x{110000}", @"\x{41", @"[\Q]", @"[\A]", @"[\z]",
        @"\p", @"\p{Greek", @"\p{}", @"\px", @"\p{Nope}", @"\pä", @"[\p{Nope}]", @"[a\", "[[:word:]", "[[:Alpha:]]",
        "((((((((((x{2}){2}){2}){2}){2}){2}){2}){2}){2}){2})", "(?:[a-z]{4}){0,251}", new string('(', 1000) + new string(')', 1000), Repeat("(?:", 1000) + Repeat(")*", 1000),
        "(" + Repeat("(xx?)", 1000) + "){1000}", Repeat("(xx?){1000}", 1000),
    ];

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Refuses_what_Go_refuses(string pattern) => Assert.NotNull(Re2Syntax.Check(pattern));

    [Fact]
    public void Agrees_with_what_an_API_server_answered()
    {
        const string Refusal = "error parsing regexp: ";
        var compared = 0;
        foreach (var answer in SharedFiles.Answers("cases.json").Where(static a => a.GetProperty("area").GetString() == "pattern"))
        {
            foreach (var pattern in Patterns(answer.GetProperty("crd")))
            {
                var message = string.Concat(answer.At("causes").Items().Select(static c => c.GetProperty("message").GetString()));
                var server = message.Contains(Refusal, StringComparison.Ordinal) ? message[(message.IndexOf(Refusal, StringComparison.Ordinal) + Refusal.Length)..] : null;
                var own = Re2Syntax.Check(pattern);
                Assert.Equal((pattern, server), (pattern, own?.Split(" at character")[0]));
                compared++;
            }
        }

        Assert.True(compared > 80, $"Only {compared} patterns were compared.");
    }

    [Fact]
    public void Agrees_with_DotNet_on_the_syntax_that_both_share() =>
        Gen.Int[0, 17].Array[0, 12].Select(static pieces => string.Concat(pieces.Select(static p => Pieces[p]))).Sample(
            static pattern => Assert.Equal(Compiles(pattern), Re2Syntax.Check(pattern) is null), seed: "0000KOIPe036", iter: 3_000);

    /// <summary>Only what both engines read alike: no possessive or lazy repetition, no bracket that one of them takes for a literal.</summary>
    private static readonly string[] Pieces =
        ["a", "b", "(", ")", "(?:", "|", "*", "+", "{2}", "{2,1}", "[a-z]", "[^b]", "[z-a]", @"\d", @"\.", "^", "$", "."];

    private static bool Compiles(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (RegexParseException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Patterns(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p =>
            p is { Name: "pattern", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : Patterns(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Patterns),
        _ => [],
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
