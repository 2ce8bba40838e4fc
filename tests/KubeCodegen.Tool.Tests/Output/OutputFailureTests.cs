using KubeCodegen.Tool.Output;
using static KubeCodegen.Tool.Tests.Output.OutputFolder;

namespace KubeCodegen.Tool.Tests.Output;

/// <summary>Whatever the disk refuses, the folder is as it was and the user is told what to do.</summary>
public sealed class OutputFailureTests : IDisposable
{
    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_in_the_place_of_a_folder_leaves_everything_as_it_was()
    {
        folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted("crds/old.yaml", "old\n"));
        folder.Put("csharp", "a file\n");
        var failure = Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "A\n"), Wanted("crds/new/b.yaml", "b\n"), Wanted("csharp/C.cs", "c\n")));
        Assert.Equal(folder.At("csharp/C.cs"), failure.Path);
        Assert.NotEmpty(failure.WayOut);
        Assert.Equal(["crds", "crds/a.yaml", "crds/old.yaml", "csharp"], folder.Entries());
        Assert.Equal(GeneratedHeader.Yaml + "a\n", folder.Read("crds/a.yaml"));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_named()
    {
        Directory.CreateDirectory(folder.At("crds/a.yaml"));
        Assert.Equal(folder.At("crds/a.yaml"), Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "a\n"))).Path);
    }

    [Fact]
    public void A_name_too_long_for_the_disk_leaves_everything_as_it_was()
    {
        Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted($"crds/{new string('x', 300)}/b.yaml", "b\n")));
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public void A_text_that_UTF_8_cannot_hold_leaves_everything_as_it_was()
    {
        var failure = Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted("crds/b.yaml", "\uD83D\n")));
        Assert.Equal("crds/b.yaml", failure.Path);
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_named()
    {
        folder.Put("file", "a file\n");
        var directory = new OutputDirectory(folder.At("file"));
        Assert.Throws<OutputException>(() => directory.Write(directory.Plan([Wanted("crds/a.yaml", "a\n")], Categories)));
        Assert.Equal("a file\n", folder.Read("file"));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs a file system that refuses everybody, even root");
        var directory = new OutputDirectory("/proc/kubecodegen");
        var failure = Assert.Throws<OutputException>(() => directory.Write(directory.Plan([Wanted("crds/a.yaml", "a\n")], Categories)));
        Assert.Equal("/proc/kubecodegen/crds/a.yaml", failure.Path);
    }

    [Fact]
    public void A_folder_without_write_permission_stays_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "permissions do not bind this user");
        folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted("csharp/C.cs", "c\n"));
        SetMode(folder.At("csharp"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Throws<OutputException>(() => folder.Update(Wanted("crds/a.yaml", "A\n"), Wanted("csharp/C.cs", "C\n")));
            Assert.Equal(["crds", "crds/a.yaml", "csharp", "csharp/C.cs"], folder.Entries());
            Assert.Equal(GeneratedHeader.Yaml + "a\n", folder.Read("crds/a.yaml"));
        }
        finally
        {
            SetMode(folder.At("csharp"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
