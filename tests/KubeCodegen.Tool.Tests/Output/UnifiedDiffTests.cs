using System.Diagnostics;
using CsCheck;
using KubeCodegen.Tool.Output;
using static KubeCodegen.Tool.Tests.Output.OutputFolder;

namespace KubeCodegen.Tool.Tests.Output;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_stand_between_three_lines_of_context()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(number => $"line {number}\n"));
        var after = before.Replace("line 4\n", "line four\n", StringComparison.Ordinal).Replace("line 11\n", "", StringComparison.Ordinal).Replace("line 25\n", "line 25\nline 25b\n", StringComparison.Ordinal);
        Assert.Equal(
            """
            --- a/crds/a.yaml
            +++ b/crds/a.yaml
            @@ -1,14 +1,13 @@
             line 1
             line 2
             line 3
            -line 4
            +line four
             line 5
             line 6
             line 7
             line 8
             line 9
             line 10
            -line 11
             line 12
             line 13
             line 14
            @@ -23,6 +22,7 @@
             line 23
             line 24
             line 25
            +line 25b
             line 26
             line 27
             line 28

            """,
            UnifiedDiff.Between("crds/a.yaml", before, after));
    }

    [Theory]
    [InlineData(null, "a\nb\n", "--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n")]
    [InlineData("a\n", null, "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a\nb", "a\nb\n", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n")]
    [InlineData("a\nb\n", "a\nb", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n")]
    [InlineData("a\nb", "A\nb", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n")]
    public void Files_that_come_go_or_lack_the_last_line_end_are_told(string? before, string? after, string diff) =>
        Assert.Equal(diff, UnifiedDiff.Between("x", before, after));

    [Fact]
    public void Diff_tells_of_added_changed_and_stale_files_alone()
    {
        using var folder = new OutputFolder();
        folder.Update(Wanted("crds/a.yaml", "a\n"), Wanted("crds/b.yaml", "b\n"), Wanted("crds/c.yaml", "c\n"));
        folder.Put("crds/hand.yaml", "by hand\n");
        var diffs = OutputDirectory.Diff(folder.Plan(Wanted("crds/a.yaml", "a\n"), Wanted("crds/b.yaml", "B\n"), Wanted("crds/d.yaml", "d\n"), Wanted("crds/hand.yaml", "h\n")));
        Assert.Equal(["crds/b.yaml", "crds/c.yaml", "crds/d.yaml"], diffs.Select(diff => diff.Path));
    }

    [Fact]
    public void A_checkout_with_Windows_line_ends_differs_in_the_changed_lines_alone()
    {
        using var folder = new OutputFolder();
        folder.Put("crds/a.yaml", (GeneratedHeader.Yaml + "a\nb\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.EndsWith(" a\n-b\n+B\n", OutputDirectory.Diff(folder.Plan(Wanted("crds/a.yaml", "a\nB\n")))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Applying_a_diff_gives_the_new_text()
    {
        var lines = Gen.OneOf("a\n", "b\n", "c\n", "\n", "d").Array[0, 40].Select(string.Concat);
        Gen.Select(lines, lines).Sample(
            (before, after) => before == after || Apply(before, UnifiedDiff.Between("x", before, after)) == after,
            iter: 5_000);
    }

    [Fact]
    public void Git_applies_the_diffs()
    {
        Assert.SkipUnless(HasGit(), "git is not there");
        using var folder = new OutputFolder();
        var big = string.Concat(Enumerable.Range(0, 500).Select(number => $"line {number}\n"));
        folder.Update(Wanted("crds/with space.yaml", "a\nb\n"), Wanted("crds/big.yaml", big), Wanted("crds/old.yaml", "old"), Wanted("crds/noeol.yaml", "x\ny"), Wanted("csharp/ä.cs", "ä\n"));
        OutputFile[] wanted =
        [
            Wanted("crds/with space.yaml", "a\nB\n"), Wanted("crds/big.yaml", big.Replace("7\n", "seven\n", StringComparison.Ordinal)[10..]),
            Wanted("crds/new.yaml", "new\n"), Wanted("crds/sub/new.yaml", "no line end"), Wanted("crds/noeol.yaml", "X\ny"), Wanted("csharp/ä.cs", "ä\n\n"),
        ];
        var patch = string.Concat(OutputDirectory.Diff(folder.Plan(wanted)).Select(diff => diff.Text));
        Assert.Equal("", Git(folder.Path, patch, "apply", "-"));
        Assert.True(folder.Plan(wanted).IsUpToDate);
    }

    /// <summary>A patch tool in small: copies what lies between hunks, checks what hunks keep and remove.</summary>
    private static string Apply(string before, string diff)
    {
        var old = LineChunker.Instance.Chunk(before);
        var result = new List<string>();
        var at = 0;
        foreach (var line in LineChunker.Instance.Chunk(diff.Replace("\n\\ No newline at end of file\n", "\0\n", StringComparison.Ordinal)).Skip(2))
        {
            var content = line[1..].Replace("\0\n", "", StringComparison.Ordinal);
            if (line[0] == '@')
            {
                var start = StartOf(line);
                result.AddRange(old.Skip(at).Take(start - at));
                at = start;
                continue;
            }

            if (line[0] != '+')
            {
                Assert.Equal(old[at++], content);
            }

            if (line[0] != '-')
            {
                result.Add(content);
            }
        }

        return string.Concat(result.Concat(old.Skip(at)));
    }

    private static int StartOf(string hunk)
    {
        var range = hunk.Split(' ')[1][1..].Split(',');
        return int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (range is [_, "0"] ? 0 : 1);
    }

    private static bool HasGit()
    {
        try
        {
            return Git(Path.GetTempPath(), "", "--version").Length == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Git(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true, StandardInputEncoding = new System.Text.UTF8Encoding(false) };
        using var git = Process.Start(start)!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? "" : errors + $"exit code {git.ExitCode}";
    }
}
