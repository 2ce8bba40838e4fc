using CsCheck;
using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Incremental;

/// <summary>Whatever somebody has typed before, the result is that of a compiler that has just started.</summary>
public sealed class HistoryTests
{
    /// <summary>Pairs of texts that take turns in a file.</summary>
    private static readonly (string File, string One, string Other)[] Edits =
    [
        ("widget.cs", "int Size", "long Size"),
        ("widget.cs", "Limits.Least", "Limits.Least + 1"),
        ("widget.cs", "public partial class Widget\n", "public class Widget\n"),
        ("widget.cs", "class WidgetSpec\n", "class WidgetSpec : Common\n"),
        ("gadget.cs", "\"v1\"", "\"v1beta1\""),
        ("gadget.cs", "typeof(PodProfile)", "typeof(Missing)"),
        ("gadget.cs", "class GadgetSpec : Common", "class GadgetSpec"),
        ("gadget.cs", "public partial class Gadget\n", "[StatusSubresource]\npublic partial class Gadget\n"),
        ("shared.cs", "Least = 1", "Least = 2"),
        ("shared.cs", "string? Name", "List<string>? Name"),
        ("shared.cs", "partial class Shared", "sealed partial class Shared"),
        ("shared.cs", "public Shared? Shared { get; set; }", "public Shared? Shared { get; set"),
        ("levels.cs", "\"small\"", "\"tiny\""),
        ("levels.cs", "Large,", "Larger,"),
        ("levels.cs", "namespace Demo;", "namespace Demo.Other;"),
        ("profiles.cs", "\"hostname\"", "\"hostname\", \"nodeName\""),
        ("profiles.cs", "\"hostname\"", "\"gone\""),
        ("gadget.cs", "[SchemaProfile(typeof(PodProfile))]", "[SchemaFields(\"hostname\")]"),
        ("shared.cs", "class Limits\n{", "class Limits\n{\n    [Title(\"Nobody sees it.\")]\n    public int Most { get; set; }\n"),
        ("usings.cs", "global using KubeCodegen;", "global using KubeCodegen; // twice"),
        ("usings.cs", "global using k8s.Models;", "global using Models = k8s.Models;"),
    ];

    [Fact]
    public void A_history_of_edits_gives_what_a_fresh_compiler_gives() =>
        Gen.Int[0, Edits.Length - 1].Array[1, 6].Sample(Replay, iter: 15, threads: 1);

    private static void Replay(int[] history)
    {
        Compilation compilation = Project.Compilation;
        var run = DriverRun.Of(compilation);
        foreach (var edit in history.Select(index => Edits[index]))
        {
            compilation = Turn(compilation, edit);
            run = run.Again(compilation);
            var fresh = DriverRun.Of(compilation);
            Assert.Equal(fresh.Sources, run.Sources);
            Assert.Equal(Messages.Text(fresh.Diagnostics), Messages.Text(run.Diagnostics));
        }
    }

    /// <summary>Makes the edit, or takes it back when it is made; a text that another edit has taken away is left.</summary>
    private static Compilation Turn(Compilation compilation, (string File, string One, string Other) edit)
    {
        var text = compilation.File(edit.File).ToString();
        var (from, to) = text.Contains(edit.Other, StringComparison.Ordinal) ? (edit.Other, edit.One) : (edit.One, edit.Other);
        return text.Contains(from, StringComparison.Ordinal)
            ? compilation.Edit(edit.File, before => before.Replace(from, to, StringComparison.Ordinal))
            : compilation;
    }
}
