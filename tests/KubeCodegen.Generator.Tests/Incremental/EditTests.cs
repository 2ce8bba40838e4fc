using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Incremental;

/// <summary>What the compiler writes anew after an edit: what the edit can have changed, and no more.</summary>
public sealed class EditTests
{
    private static readonly string[] FilesOfWidget = ["Demo.Widget.Crd.g.cs", "Demo.Widget.DeepCopy.g.cs", "Demo.Widget.Kind.g.cs"];

    [Fact]
    public void Edit_in_one_spec_reemits_that_kind_only() => AssertEmits(
        compilation => compilation.Edit("widget.cs", text => text.Replace("int Size", "long Size", StringComparison.Ordinal)),
        "Demo.Widget.Crd.g.cs", "Demo.Widget.Kind.g.cs", "Demo.WidgetSpec.DeepCopy.g.cs");

    [Fact]
    public void Edit_of_an_attribute_reemits_no_copy() => AssertEmits(
        compilation => compilation.Edit("widget.cs", text => text.Replace("Limits.Least", "3", StringComparison.Ordinal)),
        "Demo.Widget.Crd.g.cs", "Demo.Widget.Kind.g.cs");

    [Fact]
    public void Edit_of_a_shared_type_reemits_what_shares_it() => AssertEmits(
        compilation => compilation.Edit("shared.cs", text => text.Replace("string? Name", "int Name", StringComparison.Ordinal)),
        "Demo.Gadget.Crd.g.cs", "Demo.Gadget.Kind.g.cs", "Demo.Shared.DeepCopy.g.cs", "Demo.Widget.Crd.g.cs", "Demo.Widget.Kind.g.cs");

    [Fact]
    public void Edit_of_comments_and_bodies_reemits_nothing() => AssertEmits(compilation => compilation
        .Edit("widget.cs", text => text.Replace("public int Size", "/// <summary>New words.</summary>\n    public int Size", StringComparison.Ordinal))
        .Edit("gadget.cs", text => "// Moved down.\n\n" + text));

    [Fact]
    public void Adding_a_kind_reemits_no_other() => AssertEmits(
        compilation => compilation.AddSyntaxTrees(UserCode.Parse(new UserFile("added.cs", """
            namespace Demo;

            [Resource("demo.example.com", "v1")]
            public partial class Added;
            """))),
        "Demo.Added.Crd.g.cs", "Demo.Added.DeepCopy.g.cs", "Demo.Added.Kind.g.cs");

    [Fact]
    public void Removing_a_kind_reemits_no_other()
    {
        var run = AssertEmits(compilation => compilation.RemoveSyntaxTrees(compilation.File("gadget.cs")));
        Assert.DoesNotContain("Demo.Gadget.Kind.g.cs", run.Sources.Keys);
        Assert.All(FilesOfWidget, name => Assert.Contains(name, run.Kept()));
    }

    [Fact]
    public void Changing_a_constant_used_in_an_attribute_in_another_file_is_seen() => AssertSeen("shared.cs", "Least = 1", "Least = 2", "\"minimum\":2");

    [Fact]
    public void Changing_an_enum_in_another_file_is_seen() => AssertSeen("levels.cs", "Large,", "Large,\n    Larger,", "\"Larger\"");

    [Fact]
    public void Changing_the_json_name_of_an_enum_member_in_another_file_is_seen() => AssertSeen("levels.cs", "\"small\"", "\"tiny\"", "\"default\":\"tiny\"");

    [Fact]
    public void Changing_a_profile_in_another_file_is_seen() => AssertSeen("profiles.cs", "\"hostname\"", "\"nodeName\"", "\"nodeName\":");

    [Fact]
    public void Changing_a_base_class_in_another_file_is_seen() => AssertSeen("shared.cs", "class Common\n{", "class Common\n{\n    public int Added { get; set; }\n", "\"added\":");

    [Fact]
    public void Changing_a_global_using_is_seen()
    {
        var run = AssertEmits(
            compilation => compilation.Edit("usings.cs", text => text.Replace("global using KubeCodegen;", "", StringComparison.Ordinal)));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Changing_the_target_of_a_global_alias_is_seen()
    {
        var compilation = Project.Compilation
            .Edit("usings.cs", text => text + "\nglobal using Amount = int;")
            .Edit("widget.cs", text => text.Replace("int Size", "Amount Size", StringComparison.Ordinal));
        var edited = compilation.Edit("usings.cs", text => text.Replace("Amount = int", "Amount = string", StringComparison.Ordinal));
        var run = DriverRun.Of(compilation).Again(edited);
        Assert.Equal(DriverRun.Of(edited).Sources, run.Sources);
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "KCG0013");
    }

    [Fact]
    public void Changing_a_reference_is_seen()
    {
        var compilation = Project.Compilation;
        var run = DriverRun.Of(compilation).Again(compilation.Without(["KubeCodegen.Models"]));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "KCG0022");
    }

    [Fact]
    public void Diagnostics_follow_their_line_when_nothing_else_changes()
    {
        var compilation = Project.Compilation.Edit("widget.cs", text => text.Replace("int Size", "double Size", StringComparison.Ordinal));
        var moved = compilation.Edit("widget.cs", text => "\n\n\n" + text);
        var before = DriverRun.Of(compilation);
        var after = before.Again(moved);
        Assert.Empty(after.Emitted());
        Assert.Equal(Line(before) + 3, Line(after));

        static int Line(DriverRun run) => run.Diagnostics.Single(diagnostic => diagnostic.Id == "KCG0024").Location.GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void A_type_is_out_of_reach_from_one_edit_to_the_next()
    {
        var compilation = Project.Compilation.Edit("levels.cs", text => text + "\npublic partial class Late\n{\n    [Minimum(1)]\n    public int Number { get; set; }\n}\n");
        var before = DriverRun.Of(compilation);
        Assert.Equal("KCG0090", Assert.Single(before.Diagnostics).Id);
        var after = before.Again(compilation.Edit("widget.cs", text => text.Replace("int Size { get; set; }", "int Size { get; set; }\n    public Late? Late { get; set; }", StringComparison.Ordinal)));
        Assert.Empty(after.Diagnostics);
    }

    private static void AssertSeen(string file, string before, string after, string expected)
    {
        var run = AssertEmits(compilation => compilation.Edit(file, text => text.Replace(before, after, StringComparison.Ordinal)), exactly: false);
        Assert.Contains(run.Emitted(), name => run.Sources[name].Contains(expected, StringComparison.Ordinal));
    }

    private static DriverRun AssertEmits(Func<Compilation, Compilation> edit, params string[] names) => AssertEmits(edit, exactly: true, names);

    private static DriverRun AssertEmits(Func<Compilation, Compilation> edit, bool exactly, params string[] names)
    {
        Compilation compilation = Project.Compilation;
        var edited = edit(compilation);
        var before = DriverRun.Of(compilation);
        Assert.Empty(before.Diagnostics);
        var run = before.Again(edited);
        Assert.Equal(DriverRun.Of(edited).Sources, run.Sources);
        if (exactly)
        {
            Assert.Equal(names, run.Emitted());
            Assert.Equal(run.Sources.Keys.Except(names).Order(StringComparer.Ordinal), run.Kept());
        }

        return run;
    }
}
