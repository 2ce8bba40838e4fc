using KubeCodegen.Tool.Output;
using static KubeCodegen.Tool.Tests.Output.OutputFolder;

namespace KubeCodegen.Tool.Tests.Output;

public sealed class OutputRefusalTests : IDisposable
{
    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_a_person_wrote_is_never_overwritten()
    {
        folder.Put("crds/b.yaml", "by hand\n");
        var failure = Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted("crds/b.yaml", "b\n")));
        Assert.Equal("crds/b.yaml", failure.Path);
        Assert.Contains("lacks the header", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["crds", "crds/b.yaml"], folder.Entries());
        Assert.Equal("by hand\n", folder.Read("crds/b.yaml"));
    }

    [Fact]
    public void A_header_below_the_first_lines_is_not_ours()
    {
        folder.Put("crds/a.yaml", "1\n2\n3\n4\n5\n" + GeneratedHeader.Yaml);
        folder.Put("crds/b.yaml", "1\n2\n3\n4\n" + GeneratedHeader.Yaml);
        Assert.Equal(["crds/b.yaml"], folder.Plan().Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("crds/../a.yaml")]
    [InlineData("crds/./a.yaml")]
    [InlineData("crds/..")]
    [InlineData("../crds/a.yaml")]
    [InlineData("/crds/a.yaml")]
    [InlineData("crds//a.yaml")]
    [InlineData("crds/")]
    [InlineData("")]
    [InlineData("C:/crds/a.yaml")]
    [InlineData("crds\\..\\a.yaml")]
    [InlineData("crds/a\0.yaml")]
    [InlineData("crds/a\n.yaml")]
    [InlineData("crds/a*.yaml")]
    [InlineData("crds/a. ")]
    public void A_path_outside_the_folder_or_that_no_system_takes_is_refused(string path) =>
        Assert.Equal(path, Assert.Throws<OutputException>(() => folder.Plan(Wanted(path, "a\n"))).Path);

    [Fact]
    public void A_path_outside_the_categories_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => folder.Plan(Wanted("docs/a.md", "a\n")));
        Assert.Throws<ArgumentException>(() => folder.Plan(Wanted("crds", "a\n")));
    }

    [Fact]
    public void A_text_without_the_header_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => folder.Plan(new OutputFile("crds/a.yaml", "a\n")));

    [Theory]
    [InlineData("crds/a.yaml", "crds/a.yaml")]
    [InlineData("crds/a.yaml", "crds/A.yaml")]
    public void Two_files_of_one_name_are_refused(string one, string other) =>
        Assert.Equal(other, Assert.Throws<OutputException>(() => folder.Plan(Wanted(one, "1\n"), Wanted(other, "2\n"))).Path);

    [Theory]
    [InlineData("crds")]
    [InlineData("crds/sub")]
    public void A_linked_folder_is_never_written_through(string link)
    {
        var outside = Directory.CreateTempSubdirectory("kubecodegen-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "theirs.yaml"), GeneratedHeader.Yaml);
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(link))!);
            Assert.SkipUnless(TryLink(folder.At(link), outside), "links need a privilege here");
            var failure = Assert.Throws<OutputException>(() => folder.Update(Wanted(link + "/a.yaml", "a\n")));
            Assert.Equal(folder.At(link), failure.Path);
            Assert.Equal([Path.Combine(outside, "theirs.yaml")], Directory.GetFiles(outside));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void Files_behind_a_link_are_never_stale()
    {
        var outside = Directory.CreateTempSubdirectory("kubecodegen-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "theirs.yaml"), GeneratedHeader.Yaml);
            folder.Update(Wanted("crds/a.yaml", "a\n"));
            Assert.SkipUnless(TryLink(folder.At("crds/link"), outside), "links need a privilege here");
            File.CreateSymbolicLink(folder.At("crds/file.yaml"), Path.Combine(outside, "theirs.yaml"));
            folder.Update();
            Assert.True(File.Exists(Path.Combine(outside, "theirs.yaml")));
            Assert.Equal(["crds", "crds/file.yaml", "crds/link"], folder.Entries().Where(entry => !entry.Contains("theirs", StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(folder.At("real"));
        Assert.SkipUnless(TryLink(folder.At("link"), folder.At("real")), "links need a privilege here");
        var directory = new OutputDirectory(folder.At("link"));
        directory.Write(directory.Plan([Wanted("crds/a.yaml", "a\n")], Categories));
        Assert.True(File.Exists(folder.At("real/crds/a.yaml")));
    }

    private static bool TryLink(string link, string target)
    {
        try
        {
            Directory.CreateSymbolicLink(link, target);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
