using System.Text;
using KubeCodegen.Tool.Documentation;

namespace KubeCodegen.Tool.Tests.Documentation;

public sealed class IndexCacheTests : IDisposable
{
    private static readonly DateTime Monday = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DocumentationFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_look_leaves_one_index_and_no_temporary_file()
    {
        folder.Write("X.xml", "T:A", "a");
        Assert.Equal("a", Find("T:A"));
        Assert.Equal("a", Find("T:A"));
        Assert.EndsWith(".docindex", Assert.Single(folder.CacheFiles), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_index_is_used_and_never_gives_the_text_of_another_member()
    {
        // Same length and time, other content: the kept index is out of date, and nothing but the name in the file can tell.
        File.SetLastWriteTimeUtc(folder.Write("X.xml", "T:A", "1", "T:B", "2"), Monday);
        Assert.Equal("1", Find("T:A"));
        File.SetLastWriteTimeUtc(folder.Write("X.xml", "T:B", "2", "T:A", "1"), Monday);
        Assert.Null(Find("T:A"));
    }

    [Theory]
    [InlineData("longer", 0)]
    [InlineData("b", 1)]
    public void A_changed_file_is_indexed_again(string content, int days)
    {
        File.SetLastWriteTimeUtc(folder.Write("X.xml", "T:A", "a"), Monday);
        Assert.Equal("a", Find("T:A"));
        File.SetLastWriteTimeUtc(folder.Write("X.xml", "T:0", "", "T:A", content), Monday.AddDays(days));
        Assert.Equal(content, Find("T:A"));
        Assert.Single(folder.CacheFiles);
    }

    [Fact]
    public void A_corrupt_index_is_made_again_whichever_byte_is_wrong()
    {
        folder.Write("X.xml", "T:A", "a");
        Find("T:A");
        var cache = Assert.Single(folder.CacheFiles);
        var good = File.ReadAllBytes(cache);
        for (var at = 0; at < good.Length; at++)
        {
            var bad = (byte[])good.Clone();
            bad[at] ^= 0x20;
            File.WriteAllBytes(cache, bad);
            Assert.Equal("a", Find("T:A"));
            Assert.Equal(good, File.ReadAllBytes(cache));
        }
    }

    [Fact]
    public void An_index_that_was_cut_off_is_made_again()
    {
        folder.Write("X.xml", "T:A", "a");
        Find("T:A");
        var cache = Assert.Single(folder.CacheFiles);
        var good = File.ReadAllBytes(cache);
        for (var length = 0; length < good.Length; length++)
        {
            File.WriteAllBytes(cache, good[..length]);
            Assert.Equal("a", Find("T:A"));
            Assert.Equal(good, File.ReadAllBytes(cache));
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_error()
    {
        folder.Write("X.xml", "T:A", "a");
        folder.WriteText("obj/codegen", "a file where the folder should be");
        Assert.Equal("a", Find("T:A"));
    }

    [Fact]
    public void Members_of_the_same_hash_are_told_apart_by_name()
    {
        var path = folder.Write("X.xml", "T:A", "a", "T:B", "b");
        var hash = MemberHash.Of("T:A"u8);
        using var handle = File.OpenHandle(path);
        var text = File.ReadAllBytes(path).AsSpan();
        var colliding = MemberIndex.Of([Entry(text, "T:B\">b"), Entry(text, "T:A\">a")]);
        Assert.Equal(2, colliding.Candidates(hash).Length);
        new IndexCache(folder.Cache).Save(FileStamp.Of(path, handle), colliding);
        Assert.Equal("a", Find("T:A"));

        MemberEntry Entry(ReadOnlySpan<byte> bytes, string member) => new(hash, (uint)bytes.IndexOf(Encoding.UTF8.GetBytes(member)), member.Length);
    }

    private string? Find(string id)
    {
        using var index = new XmlDocumentationIndex(folder.Cache);
        return index.Find(folder.PathOf("X.dll"), id);
    }
}
