using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests;

/// <summary>Every folder in Cases is a test: user code, and what comes out of it. What holds for all output is proven for each.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_what_is_verified(string name)
    {
        var run = CaseRun.Of(CaseFolder.Open(name));
        run.AssertSecondRunIsIdle();
        run.AssertSameElsewhere();
        run.AssertHostsAgree();

        var diagnostics = Messages.Text([.. run.Diagnostics, .. run.CompilerDiagnostics()]);
        if (!run.Core.HasErrors && diagnostics.Contains(".g.cs(", StringComparison.Ordinal))
        {
            Assert.Fail("The compiler objects to the output:\n" + diagnostics);
        }

        Snapshot.MatchAll(run.Folder.Path, Produced(run.Core, diagnostics));
    }

    private static Dictionary<string, string> Produced(CoreRun core, string diagnostics)
    {
        var produced = core.CSharp.Concat(core.Documents).ToDictionary(StringComparer.Ordinal);
        if (diagnostics.Length > 0)
        {
            produced["diagnostics.txt"] = diagnostics;
        }

        return produced;
    }
}
