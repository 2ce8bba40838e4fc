using KubeCodegen.Generator.Parsing.Documentation;

namespace KubeCodegen.Generator.Tests.Documentation;

public sealed class DocumentationTextTests
{
    [Theory]
    [InlineData("<summary>Short.</summary>", "Short.")]
    [InlineData("<summary>  kept  </summary>", "  kept  ")]
    [InlineData("<summary>\nOne.\n  Two.\n\nThree.\n</summary>", "One.\n  Two.\n\nThree.")]
    [InlineData("<summary>\r\nOne.\r\nTwo.\r\n</summary>\r\n", "One.\nTwo.")]
    [InlineData("<summary>\nends with a blank line\n\n</summary>", "ends with a blank line\n")]
    [InlineData("<summary>a &lt; b &amp;&amp; c &gt; &quot;d&quot; &apos; &#65;&#x1F600;</summary>", "a < b && c > \"d\" ' A😀")]
    [InlineData("<summary><![CDATA[a < b && <c>x</c>]]>!</summary>", "a < b && <c>x</c>!")]
    [InlineData("<summary>a<!-- not for readers -->b</summary>", "ab")]
    [InlineData("<summary></summary>", "")]
    [InlineData("<summary>\n</summary>", "")]
    [InlineData("<summary/>", "")]
    [InlineData("", "")]
    [InlineData("<returns>x</returns>", "")]
    [InlineData("No tags, <c>code</c>.", "No tags, `code`.")]
    public void Keeps_the_text_of_the_summary(string xml, string expected) => AssertText(expected, xml);

    [Theory]
    [InlineData("<summary>One.</summary>\n<remarks>Two.</remarks>", "One.\n\nTwo.")]
    [InlineData("<remarks>\nTwo.\n</remarks>\n<summary>\nOne.\n</summary>", "One.\n\nTwo.")]
    [InlineData("<remarks>Alone.</remarks>", "Alone.")]
    [InlineData("<summary>One.</summary><param name=\"x\">no</param><returns>no</returns>", "One.")]
    public void Appends_the_remarks_after_a_blank_line(string xml, string expected) => AssertText(expected, xml);

    [Theory]
    [InlineData("\n            <summary>\n            One.\n              Two.\n\n            Three.\n            </summary>\n        ", "One.\n  Two.\n\nThree.")]
    [InlineData("\n            <summary>\n            One.\n            \n            Two.\n            </summary>\n", "One.\n\nTwo.")]
    [InlineData("\n            <summary>\n            \n            </summary>\n", "")]
    [InlineData("\n            <summary>One.\n            \n            </summary>\n", "One.\n")]
    [InlineData("\n            <summary>One.\n            Two.\n              Three.</summary>\n", "One.\nTwo.\n  Three.")]
    [InlineData("<summary>One.\n            Two.\n            </summary>", "One.\nTwo.")]
    [InlineData("<summary>\n    All indented.\n      More.\n</summary>", "All indented.\n  More.")]
    [InlineData("<summary>One.\n  Two.</summary>", "One.\n  Two.")]
    [InlineData("<summary>\n\tTab.\n\t\tMore.\n</summary>", "Tab.\n\tMore.")]
    [InlineData("<summary>\n&#32; Kept.\n  Two.\n</summary>", "  Kept.\n  Two.")]
    public void Removes_the_indentation_of_the_file_and_keeps_the_rest(string xml, string expected) => AssertText(expected, xml);

    [Theory]
    [InlineData("<see cref=\"T:Ns.Foo\"/>", "Foo")]
    [InlineData("<see cref = \"T:System.Threading.CancellationToken\"/>", "CancellationToken")]
    [InlineData("<see cref='Foo.Bar'/>", "Foo.Bar")]
    [InlineData("<see cref=\"P:Ns.Foo.Bar\"/>", "Foo.Bar")]
    [InlineData("<see cref=\"M:Ns.Foo.Bar``1(System.Collections.Generic.List{``0},System.Int32)\"/>", "Foo.Bar")]
    [InlineData("<see cref=\"T:Ns.Foo`1\"/>", "Foo")]
    [InlineData("<see cref=\"P:Ns.Foo`1.Bar\"/>", "Foo.Bar")]
    [InlineData("<see cref=\"N:Ns.Sub\"/>", "Ns.Sub")]
    [InlineData("<see cref=\"!:Lost\"/>", "Lost")]
    [InlineData("<see cref=\"List{T}\"/>", "List<T>")]
    [InlineData("<see cref=\"T:Ns.Foo\">the foo</see>", "the foo")]
    [InlineData("<see langword=\"null\"/>", "null")]
    [InlineData("<see href=\"https://k8s.io\"/>", "https://k8s.io")]
    [InlineData("<see href=\"https://k8s.io?a=1&amp;b=2\">Kubernetes</see>", "Kubernetes (https://k8s.io?a=1&b=2)")]
    [InlineData("<paramref name=\"count\"/>", "count")]
    [InlineData("<typeparamref name=\"T\"/>", "T")]
    [InlineData("<c>x &lt; y</c>", "`x < y`")]
    [InlineData("<b>bold</b> <i>and <em>more</em></i>", "bold and more")]
    [InlineData("a<br/>b<br />\nc", "a\nb\nc")]
    public void Renders_inline_elements_as_plain_text(string inline, string expected) =>
        AssertText($"A {expected} B", $"<summary>A {inline} B</summary>");

    [Theory]
    [InlineData("One.<para>Two.</para><para>Three.</para>", "One.\n\nTwo.\n\nThree.")]
    [InlineData("\nOne.\n<para>\n  Two.\n</para>\nThree.\n", "One.\n\nTwo.\n\nThree.")]
    [InlineData("\n<para>One.</para>\n\n\n<para>Two.</para>\n", "One.\n\nTwo.")]
    [InlineData("\nSay:\n<code>\n  a:\n    b: 1 &lt; 2\n</code>\nDone.\n", "Say:\n  a:\n    b: 1 < 2\nDone.")]
    [InlineData("\nSay:\n\n<code>a</code>\n\nDone.\n", "Say:\n\na\n\nDone.")]
    [InlineData("\nOf:\n<list type=\"bullet\">\n  <item>One</item>\n  <item><description>Two <c>2</c></description></item>\n</list>\n", "Of:\n- One\n- Two `2`")]
    [InlineData("<list type=\"table\"><listheader><term>T</term><description>D</description></listheader><item><term>a</term><description>b</description></item></list>", "T: D\n- a: b")]
    [InlineData("<list><item>\n  One\n  two\n</item></list>", "- One\n  two")]
    public void Renders_blocks_below_each_other(string content, string expected) => AssertText(expected, $"<summary>{content}</summary>");

    [Theory]
    [InlineData("<summary>a < b & c</summary>", "a < b & c")]
    [InlineData("<summary>List<string> of x</summary>", "List of x")]
    [InlineData("<summary>a <b>bold</summary>", "a bold")]
    [InlineData("<summary>a </b>b</summary>", "a b")]
    [InlineData("<summary>never closed", "never closed")]
    [InlineData("<summary>&nbsp;x</summary>", "&nbsp;x")]
    [InlineData("<summary><b><i>x</b></i></summary>", "x")]
    [InlineData("<summary>open <![CDATA[ x</summary>", "open <![CDATA[ x")]
    [InlineData("<summary>a<", "a<")]
    public void Keeps_the_text_of_a_malformed_comment_and_says_so(string xml, string expected)
    {
        Assert.Equal(expected, DocumentationText.FromXml(xml, out var isMalformed));
        Assert.True(isMalformed);
    }

    [Fact]
    public void Survives_deep_nesting()
    {
        var deep = string.Concat(Enumerable.Repeat("<b>", 5_000)) + "x" + string.Concat(Enumerable.Repeat("</b>", 5_000));
        Assert.Equal("a", DocumentationText.FromXml($"<summary>a{deep}</summary>", out var isMalformed));
        Assert.True(isMalformed);
    }

    private static void AssertText(string expected, string xml)
    {
        Assert.Equal(expected, DocumentationText.FromXml(xml, out var isMalformed));
        Assert.False(isMalformed);
    }
}
