using KubeCodegen.Tool.Project;
using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Project;

public sealed class SourceListingTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("New.cs")]
    [InlineData("deep/er/New.cs")]
    [InlineData("../linked/New.cs")]
    public void A_new_source_changes_the_listing(string name)
    {
        var before = Hash();
        _folder.Write(System.IO.Path.Combine("project", name), "");

        Assert.NotEqual(before, Hash());
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("obj/Debug/New.cs")]
    [InlineData("bin/New.cs")]
    [InlineData(".git/New.cs")]
    [InlineData("generated/csharp/New.cs")]
    [InlineData("Old.cs")]
    public void Other_files_do_not(string name)
    {
        var before = Hash();
        _folder.Write(System.IO.Path.Combine("project", name), "changed");

        Assert.Equal(before, Hash());
    }

    private ulong Hash()
    {
        var old = _folder.Write("project/Old.cs", "");
        var linked = _folder.Write("linked/Old.cs", "");
        return SourceListing.Hash(_folder["project"], _folder["project/generated"], [old, linked]);
    }

    public void Dispose() => _folder.Dispose();
}
