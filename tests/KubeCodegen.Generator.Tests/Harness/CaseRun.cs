using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>A case in both hosts, and what has to hold whatever the case is about.</summary>
internal sealed record CaseRun(CaseFolder Folder, CSharpCompilation Compilation, DriverRun Driver, CoreRun Core)
{
    private static readonly UserFile Elsewhere = new("elsewhere.cs", """
        namespace Elsewhere;

        internal static class Answers
        {
            internal static int Answer() { return 41; }
        }
        """);

    // Templates are the command line's alone.
    public IReadOnlyList<Diagnostic> Diagnostics => Folder.Templates.IsEmpty ? Driver.Diagnostics : Core.Diagnostics;

    public static CaseRun Of(CaseFolder folder)
    {
        var compilation = Compile(folder, UserCode.Root, DocumentationMode.None);
        return new(folder, compilation, DriverRun.Of(compilation), CoreOf(folder, UserCode.Root));
    }

    /// <summary>A comment here and a body there change nothing.</summary>
    public void AssertSecondRunIsIdle()
    {
        var edited = Compilation
            .Edit(Elsewhere.Name, text => text.Replace("41", "42", StringComparison.Ordinal))
            .Edit(Folder.Files[0].Name, text => $"// edited\n{text}\n// at the end, too\n");
        Driver.Again(Compilation).AssertIdle();
        Driver.Again(edited).AssertIdle();
    }

    /// <summary>Another culture, another order of files, another folder: the same bytes.</summary>
    public void AssertSameElsewhere()
    {
        using var scope = Culture.Turkish();
        const string Root = "/çalışma/İş/";
        var turned = Folder with { Files = [.. Folder.Files.Reverse()] };
        Assert.Equal(Driver.Sources, DriverRun.Of(Compile(turned, Root, DocumentationMode.None)).Sources);
        var again = CoreOf(turned, Root);
        Assert.Equal(Core.CSharp, again.CSharp);
        Assert.Equal(Core.Documents, again.Documents);
    }

    /// <summary>The compiler and the command line give the same; of kinds with errors the command line gives nothing.</summary>
    public void AssertHostsAgree()
    {
        if (!Folder.Templates.IsEmpty)
        {
            return;
        }

        Assert.Equal(Messages.Text(Driver.Diagnostics), Messages.Text(Core.Diagnostics));
        Assert.Equal(Core.CSharp, Driver.Sources.Where(source => !Core.HasErrors || Core.CSharp.ContainsKey(source.Key)).ToDictionary());
    }

    /// <summary>What the compiler says about input and output together, without the generator; only the output has to document itself.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics()
    {
        var generated = Driver.Sources.Select(source => UserCode.Parse(new UserFile(source.Key, source.Value), mode: DocumentationMode.Diagnose));
        return Compile(Folder, UserCode.Root, DocumentationMode.Diagnose)
            .AddSyntaxTrees(generated)
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Id != "CS1591" || diagnostic.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal));
    }

    private static CoreRun CoreOf(CaseFolder folder, string root) => CoreRun.Of(Compile(folder, root, DocumentationMode.Parse), folder.Templates);

    private static CSharpCompilation Compile(CaseFolder folder, string root, DocumentationMode mode) =>
        UserCode.Compile(folder.Files.Append(Elsewhere), root, mode).Without(folder.Without).AddReferences(folder.HasRuntime ? [References.Clients] : []);
}
