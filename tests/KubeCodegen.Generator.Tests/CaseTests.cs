using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests;

/// <summary>Every folder in Cases is a test: user code, and what comes out of it. What holds for all output is proven for each.</summary>
public sealed class CaseTests
{
    private static readonly UserFile Elsewhere = new("elsewhere.cs", """
        namespace Elsewhere;

        internal static class Answers
        {
            internal static int Answer() { return 41; }
        }
        """);

    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_what_is_verified(string name)
    {
        var folder = CaseFolder.Open(name);
        var files = folder.Files.Append(Elsewhere).ToList();
        var compilation = UserCode.Compile(files);
        var driver = DriverRun.Of(compilation);
        var core = CoreRun.Of(UserCode.Compile(files, mode: DocumentationMode.Parse));

        AssertSecondRunIsIdle(driver, compilation, folder);
        AssertSameElsewhere(driver, core, files);
        AssertHostsAgree(driver, core);
        var compiler = Compiled(files, driver);
        var diagnostics = Messages.Text([.. driver.Result.Diagnostics, .. compiler]);
        if (!core.HasErrors)
        {
            Assert.DoesNotContain(".g.cs(", diagnostics, StringComparison.Ordinal);
        }

        var produced = core.CSharp.Concat(core.Documents).ToDictionary(StringComparer.Ordinal);
        if (diagnostics.Length > 0)
        {
            produced["diagnostics.txt"] = diagnostics;
        }

        Snapshot.MatchAll(folder.Path, produced);
    }

    /// <summary>A comment here and a body there change nothing.</summary>
    private static void AssertSecondRunIsIdle(DriverRun driver, Compilation compilation, CaseFolder folder)
    {
        var edited = compilation
            .Edit(Elsewhere.Name, text => text.Replace("41", "42", StringComparison.Ordinal))
            .Edit(folder.Files[0].Name, text => $"// edited\n{text}\n// at the end, too\n");
        driver.Again(compilation).AssertIdle();
        driver.Again(edited).AssertIdle();
    }

    /// <summary>Another culture, another order of files, another folder: the same bytes.</summary>
    private static void AssertSameElsewhere(DriverRun driver, CoreRun core, IReadOnlyList<UserFile> files)
    {
        using var scope = Culture.Turkish();
        const string Root = "/çalışma/İş/";
        var turned = files.Reverse().ToList();
        Assert.Equal(driver.Sources, DriverRun.Of(UserCode.Compile(turned, Root)).Sources);
        var again = CoreRun.Of(UserCode.Compile(turned, Root, DocumentationMode.Parse));
        Assert.Equal(core.CSharp, again.CSharp);
        Assert.Equal(core.Documents, again.Documents);
    }

    /// <summary>The compiler and the command line give the same; of kinds with errors the command line gives nothing.</summary>
    private static void AssertHostsAgree(DriverRun driver, CoreRun core)
    {
        Assert.Equal(Messages.Text(driver.Result.Diagnostics), Messages.Text(core.Diagnostics));
        Assert.Equal(core.CSharp, driver.Sources.Where(source => !core.HasErrors || core.CSharp.ContainsKey(source.Key)).ToDictionary());
    }

    /// <summary>What the compiler says about input and output together, without the generator; only the output has to document itself.</summary>
    private static IEnumerable<Diagnostic> Compiled(IReadOnlyList<UserFile> files, DriverRun driver)
    {
        var generated = driver.Sources.Select(source => new UserFile(source.Key, source.Value));
        return UserCode.Compile(files.Concat(generated), mode: DocumentationMode.Diagnose)
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Id != "CS1591" || diagnostic.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal));
    }
}
