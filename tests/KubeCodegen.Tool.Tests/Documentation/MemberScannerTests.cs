using KubeCodegen.Tool.Documentation;

namespace KubeCodegen.Tool.Tests.Documentation;

public sealed class MemberScannerTests : IDisposable
{
    private readonly DocumentationFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finds_the_same_members_wherever_the_buffer_ends()
    {
        var path = folder.Write("X.xml", "T:A", "a", "P:A.Long", new string('x', 300), "P:A.Empty", "", "P:A.Last", "<summary>last</summary>");
        using var handle = File.OpenHandle(path);
        var expected = MemberScanner.Scan(handle).Entries.ToArray();
        Assert.Equal(4, expected.Length);
        for (var size = 1; size < 500; size++)
        {
            Assert.Equal(expected, MemberScanner.Scan(handle, size).Entries.ToArray());
        }
    }
}
