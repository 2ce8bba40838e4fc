using KubeCodegen.Tool.Documentation;

namespace KubeCodegen.Tool.Tests.Documentation;

public sealed class XmlDocumentationIndexTests : IDisposable
{
    private readonly DocumentationFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finds_what_stands_between_the_tags_of_a_member()
    {
        folder.WriteText("X.xml", "<doc>\r\n<members>\r\n<member name=\"P:A.B\">\r\n  <summary>\r\n  x &lt; <c>y</c> é\r\n  </summary>\r\n</member>\r\n</members>\r\n</doc>");
        Assert.Equal("\n  <summary>\n  x &lt; <c>y</c> é\n  </summary>\n", Find("X.dll", "P:A.B"));
    }

    [Theory]
    [InlineData("P:A.Spec", "short")]
    [InlineData("P:A.SpecTemplate", "long")]
    [InlineData("M:A.Generic``1(System.Collections.Generic.IList{``0})", "generic")]
    [InlineData("P:A.Empty", "")]
    public void Tells_members_with_similar_names_apart(string id, string expected)
    {
        folder.Write(
            "X.xml",
            "P:A.SpecTemplate", "long",
            "P:A.Spec", "short",
            "P:A.Empty", "",
            "M:A.Generic``1(System.Collections.Generic.IList{``0})", "generic");
        Assert.Equal(expected, Find("X.dll", id));
    }

    [Fact]
    public void Text_about_an_end_tag_does_not_end_a_member()
    {
        folder.Write("X.xml", "T:A", "<code><![CDATA[<a></member>]]></code>", "T:B", "b");
        Assert.Equal("<code><![CDATA[<a></member>]]></code>", Find("X.dll", "T:A"));
    }

    [Theory]
    [InlineData("P:A.Sp")]
    [InlineData("P:A.Specs")]
    [InlineData("")]
    [InlineData("P:A.Spec\">short")]
    public void Finds_nothing_for_members_that_are_not_there(string id)
    {
        folder.Write("X.xml", "P:A.Spec", "short");
        Assert.Null(Find("X.dll", id));
    }

    [Theory]
    [InlineData("X.dll")]
    [InlineData("ref/net10.0/X.dll")]
    [InlineData("missing/X.dll")]
    public void A_missing_file_is_no_error(string assembly) => Assert.Null(Find(assembly, "T:A"));

    [Theory]
    [InlineData("")]
    [InlineData("no XML at all")]
    [InlineData("<doc><members><member name=\"T:A")]
    [InlineData("<doc><members><member name=\"T:A\">cut off")]
    public void A_file_without_members_has_nothing(string text)
    {
        folder.WriteText("X.xml", text);
        Assert.Null(Find("X.dll", "T:A"));
    }

    [Theory]
    [InlineData("ref/net10.0/X.dll", "ref/net10.0/X.xml")]
    [InlineData("ref/net10.0/X.dll", "lib/net10.0/X.xml")]
    [InlineData("obj/Debug/net10.0/ref/X.dll", "obj/Debug/net10.0/X.xml")]
    [InlineData("obj/Debug/net10.0/refint/X.dll", "obj/Debug/net10.0/X.xml")]
    public void Finds_the_documentation_of_reference_assemblies(string assembly, string xml)
    {
        folder.Write(xml, "T:A", "a");
        Assert.Equal("a", Find(assembly, "T:A"));
    }

    [Fact]
    public void Documentation_beside_a_reference_assembly_wins()
    {
        folder.Write("ref/net10.0/X.xml", "T:A", "ref");
        folder.Write("lib/net10.0/X.xml", "T:A", "lib");
        Assert.Equal("ref", Find("ref/net10.0/X.dll", "T:A"));
    }

    [Fact]
    public async Task Threads_share_one_index()
    {
        var ids = Enumerable.Range(0, 500).Select(number => $"P:A.P{number}").ToArray();
        folder.Write("X.xml", [.. ids.SelectMany(id => new[] { id, $"text of {id}" })]);
        using var index = new XmlDocumentationIndex(folder.Cache);
        var found = await Task.WhenAll(ids.Select(id => Task.Run(() => index.Find(folder.PathOf("X.dll"), id))));
        Assert.Equal(ids.Select(id => $"text of {id}"), found);
    }

    private string? Find(string assembly, string id)
    {
        using var index = new XmlDocumentationIndex(folder.Cache);
        return index.Find(folder.PathOf(assembly), id);
    }
}
