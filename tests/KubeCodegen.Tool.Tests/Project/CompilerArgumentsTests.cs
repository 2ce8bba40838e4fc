using KubeCodegen.Tool.Project;

namespace KubeCodegen.Tool.Tests.Project;

public sealed class CompilerArgumentsTests
{
    private static readonly string Folder = Path.GetFullPath("project");

    [Theory]
    [InlineData("Widget.cs")]
    [InlineData("sub folder/Widget.cs")]
    [InlineData("\"Widget.cs\"")]
    public void A_relative_source_starts_from_the_project(string argument)
    {
        var arguments = CompilerArguments.Parse([argument], Folder);

        Assert.Equal(Path.Combine(Folder, argument.Trim('"')), Assert.Single(arguments.Sources));
    }

    [Fact]
    public void A_full_path_is_a_source_although_it_starts_with_a_slash()
    {
        var source = Path.Combine(Folder, "Widget.cs");

        Assert.Equal([source], CompilerArguments.Parse([source], Folder).Sources);
    }

    [Theory]
    [InlineData("/reference:lib/A.dll", "lib/A.dll", "", false)]
    [InlineData("/r:\"lib/with space.dll\"", "lib/with space.dll", "", false)]
    [InlineData("/reference:one,two=A.dll", "A.dll", "one,two", false)]
    [InlineData("/reference:lib/a=b.dll", "lib/a=b.dll", "", false)]
    [InlineData("/link:Interop.dll", "Interop.dll", "", true)]
    public void A_reference_keeps_its_aliases(string argument, string path, string aliases, bool embeds)
    {
        var reference = Assert.Single(CompilerArguments.Parse([argument], Folder).References);

        Assert.Equal(new CompilerReference(Path.GetFullPath(path, Folder), aliases, embeds), reference);
    }

    [Fact]
    public void Switches_that_say_nothing_about_the_types_are_dropped()
    {
        string[] kept = ["/define:A;B", "/nullable:enable", "/langversion:14.0", "/unsafe+", "-warnaserror+:KCG0001", "/out:obj/A.dll"];

        var arguments = CompilerArguments.Parse([.. kept, "/analyzer:a.dll", "/resource:x", "/debug+", "/noconfig", "/keyfile:k.snk", ""], Folder);

        Assert.Equal(kept, arguments.Switches);
        Assert.Empty(arguments.Sources);
    }
}
