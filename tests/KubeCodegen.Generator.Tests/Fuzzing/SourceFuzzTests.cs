using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Fuzzing;

/// <summary>People type: what is half written must not stop the generator.</summary>
public sealed class SourceFuzzTests
{
    [Fact]
    public void Sources_with_tokens_gone_doubled_or_swapped_give_code_or_located_diagnostics()
    {
        var names = CaseFolder.Names.ToList();
        Fuzz.Run(40, random =>
        {
            var files = CaseFolder.Open(random.Pick(names)).Files.Select(file => file with { Text = Mutate(file.Text, random) }).ToList();
            var run = DriverRun.Of(UserCode.Compile(files));
            Assert.All(run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), diagnostic => Assert.NotEqual("", diagnostic.GetMessage(null)));
        });
    }

    private static string Mutate(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text, UserCode.Options(DocumentationMode.None)).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var change = random.Next(1, 4); change > 0 && tokens.Count > 1; change--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: (tokens[at], tokens[tokens.Count / 2]) = (tokens[tokens.Count / 2], tokens[at]); break;
                default: tokens[at] = tokens[random.Next(tokens.Count)]; break;
            }
        }

        return string.Concat(tokens);
    }
}
