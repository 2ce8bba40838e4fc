using Xunit.Sdk;

namespace KubeCodegen.Build.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("snapshots-").FullName;

    // These tests fail on purpose; nobody wants to see their differences in a tool.
    public SnapshotTests() => DiffEngine.DiffRunner.Disabled = true;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void An_equal_text_matches_and_leaves_no_received_file()
    {
        Write("a.verified.txt", "one\n");
        Write("a.received.txt", "from a failed run\n");

        Checking.Match("a.txt", "one\n");

        Assert.Equal(["a.verified.txt"], Files());
    }

    [Fact]
    public void A_different_text_fails_with_a_unified_diff_and_is_received()
    {
        Write("a.verified.txt", "one\ntwo\nthree\n");

        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", "one\n2\nthree\n"));

        Assert.Contains("a.verified.txt: differs.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--- a.verified.txt\n+++ a.received.txt\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", Read("a.received.txt"));
        Assert.Equal("one\ntwo\nthree\n", Read("a.verified.txt"));
    }

    [Fact]
    public void A_text_that_was_never_verified_fails_and_is_received()
    {
        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", "one\n"));

        Assert.Contains("new, not accepted yet", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+one", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["a.received.txt"], Files());
    }

    [Fact]
    public void A_new_text_that_is_empty_fails_too() =>
        Assert.Throws<FailException>(() => Checking.Match("a.txt", ""));

    [Fact]
    public void Accepting_replaces_the_verified_text_without_a_byte_order_mark()
    {
        Write("a.verified.txt", "one\n");
        Write("a.received.txt", "zwei\n");

        Accepting.Match("a.txt", "zwölf\n");

        Assert.Equal("zwölf\n"u8, File.ReadAllBytes(Path.Combine(directory, "a.verified.txt")));
        Assert.Equal(["a.verified.txt"], Files());
    }

    [Fact]
    public void A_byte_order_mark_of_an_editor_does_not_matter()
    {
        File.WriteAllText(Path.Combine(directory, "a.verified.txt"), "one\n", new System.Text.UTF8Encoding(true));

        Checking.Match("a.txt", "one\n");
    }

    [Fact]
    public void White_space_matters()
    {
        Write("a.verified.txt", "one\n");

        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", " one\n"));

        Assert.Contains("-one\n+ one", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_last_newline_is_shown()
    {
        Write("a.verified.txt", "one\n");

        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", "one"));

        Assert.Contains("+\\ no newline at the end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_in_line_endings_is_named()
    {
        Write("a.verified.txt", "one\ntwo\n");

        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", "one\r\ntwo\r\n"));

        Assert.Contains("Only line endings differ: 0 carriage returns were expected, 2 received.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_difference_is_shortened()
    {
        var failure = Assert.Throws<FailException>(() => Checking.Match("a.txt", string.Concat(Enumerable.Repeat("line\n", 1000))));

        Assert.InRange(failure.Message.Split('\n').Length, 100, 210);
        Assert.Contains("lines more", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_are_compared_before_it_fails()
    {
        Write("a.verified.txt", "old\n");
        Write("same.g.verified.cs", "same\n");

        var failure = Assert.Throws<FailException>(() => Checking.MatchAll(
            new Dictionary<string, string> { ["b.yaml"] = "b\n", ["a.txt"] = "a\n", ["same.g.cs"] = "same\n" }));

        Assert.Contains("a.verified.txt: differs.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("b.verified.yaml: new", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("same.g", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["a.received.txt", "a.verified.txt", "b.received.yaml", "same.g.verified.cs"], Files());
    }

    [Fact]
    public void A_verified_file_that_nothing_produces_fails()
    {
        Write("input.cs", "class A;");
        Write("a.verified.txt", "a\n");
        Write("crds/gone.verified.yaml", "gone\n");

        var failure = Assert.Throws<FailException>(() => Checking.MatchAll(new Dictionary<string, string> { ["a.txt"] = "a\n" }));

        Assert.Contains("gone.verified.yaml: nothing produces it any more", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("input.cs", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_deletes_what_nothing_produces()
    {
        Write("input.cs", "class A;");
        Write("gone.verified.yaml", "gone\n");
        Write("LICENSE.verified", "gone\n");
        Write("gone.received.yaml", "gone\n");

        Accepting.MatchAll(new Dictionary<string, string> { ["crds/a.yaml"] = "a\n" });

        Assert.Equal(["crds/a.verified.yaml", "input.cs"], Files());
    }

    [Fact]
    public void A_received_file_that_nothing_produces_is_removed_without_a_failure()
    {
        Write("gone.received.yaml", "gone\n");

        Checking.MatchAll(new Dictionary<string, string>());

        Assert.Empty(Files());
    }

    [Fact]
    public void A_directory_that_does_not_exist_yet_is_created_by_the_first_received_file()
    {
        var later = new SnapshotFolder(Path.Combine(directory, "later"), accept: false);

        later.MatchAll(new Dictionary<string, string>());
        Assert.Throws<FailException>(() => later.Match("a.txt", "a\n"));

        Assert.Equal(["later/a.received.txt"], Files());
    }

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData("1", "true", false)]
    [InlineData("1", "1", false)]
    [InlineData("0", null, false)]
    [InlineData(null, null, false)]
    public void Only_a_developer_accepts(string? accept, string? ci, bool expected) =>
        Assert.Equal(expected, Snapshot.Accepts(name => name switch
        {
            "CODEGEN_ACCEPT_SNAPSHOTS" => accept,
            "CI" => ci,
            _ => null,
        }));

    [Theory]
    [InlineData(true, ":0", null, false)]
    [InlineData(true, null, null, true)]
    [InlineData(true, ":0", "true", true)]
    [InlineData(false, null, null, false)]
    [InlineData(false, null, "true", true)]
    public void No_diff_tool_opens_without_a_display_or_on_a_build_server(bool linux, string? display, string? ci, bool silent) =>
        Assert.Equal(silent, DiffTool.IsSilent(name => name switch { "DISPLAY" => display, "CI" => ci, _ => null }, linux));

    private SnapshotFolder Checking => new(directory, accept: false);

    private SnapshotFolder Accepting => new(directory, accept: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(directory, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(directory, name));

    private string[] Files() =>
        [.. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
