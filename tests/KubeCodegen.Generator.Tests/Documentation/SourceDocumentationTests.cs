namespace KubeCodegen.Generator.Tests.Documentation;

public sealed class SourceDocumentationTests
{
    [Theory]
    [InlineData("T:A", "/// <summary>Text.</summary>\nclass A;", "Text.")]
    [InlineData("T:A", "/// <summary>\n/// One.\n///   Two.\n///\n/// Three.\n/// </summary>\nclass A;", "One.\n  Two.\n\nThree.")]
    [InlineData("T:A", "/// <summary>\r\n/// One.\r\n/// Two.\r\n/// </summary>\r\nclass A;", "One.\nTwo.")]
    [InlineData("T:A", "///<summary>Tight.</summary>\nclass A;", "Tight.")]
    [InlineData("T:A", "    /// <summary>Indented\n    /// twice.</summary>\n    [System.Obsolete]\n    public class A;", "Indented\ntwice.")]
    [InlineData("T:A", "/** <summary>Block.</summary> */\nclass A;", "Block.")]
    [InlineData("T:A", "  /**\n   * <summary>\n   * One.\n   *   Two.\n   * </summary>\n   */\n  class A;", "One.\n  Two.")]
    [InlineData("T:A", "/**\n    <summary>\n    One.\n      Two.\n    </summary>\n*/\nclass A;", "One.\n  Two.")]
    [InlineData("T:A", "/// Plain text.\nclass A;", "Plain text.")]
    [InlineData("T:A", "/// <summary>a &lt; b</summary>\n/// <remarks>More.</remarks>\nclass A;", "a < b\n\nMore.")]
    [InlineData("F:E.X", "enum E\n{\n    /// <summary>An X.</summary>\n    X,\n}", "An X.")]
    [InlineData("F:A.X", "class A\n{\n    /// <summary>An X.</summary>\n    public int Y, X;\n}", "An X.")]
    [InlineData("M:A.F", "class A\n{\n    /// <summary>An F.</summary>\n    public void F() { }\n}", "An F.")]
    [InlineData("T:D", "/// <summary>A D.</summary>\ndelegate void D();", "A D.")]
    [InlineData("E:A.X", "class A\n{\n    /// <summary>An X.</summary>\n    public event System.Action X;\n}", "An X.")]
    public void Reads_the_comment_before_a_declaration(string id, string source, string expected) => Assert.Equal(expected, SourceText.Describe(id, source));

    [Theory]
    [InlineData("P:A.X", "class A { /// <summary>On the brace.</summary>\n    public int X { get; }\n}", "On the brace.")]
    [InlineData("P:A.X", "class A { /** <summary>On the brace.</summary> */ public int X { get; }\n}", "On the brace.")]
    [InlineData("P:A.X", "class A { /// <summary>On the brace\n    /// and below.</summary>\n    public int X { get; }\n}", "On the brace\nand below.")]
    [InlineData("F:E.Y", "enum E { X, /// <summary>After a comma.</summary>\n Y }", "After a comma.")]
    [InlineData("P:A.Y", "class A\n{\n    public int X { get; } // not this\n    /// <summary>Only this.</summary>\n    public int Y { get; }\n}", "Only this.")]
    public void Reads_the_comment_on_the_line_of_the_token_before(string id, string source, string expected) => Assert.Equal(expected, SourceText.Describe(id, source));

    [Theory]
    [InlineData("// <summary>Two slashes.</summary>\nclass A;")]
    [InlineData("//// <summary>Four slashes.</summary>\nclass A;")]
    [InlineData("/*** <summary>Three stars.</summary> */\nclass A;")]
    [InlineData("/**/\nclass A;")]
    [InlineData("///\nclass A;")]
    [InlineData("/// <summary></summary>\nclass A;")]
    [InlineData("class A;")]
    [InlineData("[System.Obsolete]\n/// <summary>After the attribute.</summary>\nclass A;")]
    [InlineData("/// <summary>Of B.</summary>\nclass B;\nclass A;")]
    public void Finds_nothing_where_there_is_no_documentation(string source) => Assert.Null(SourceText.Describe("T:A", source));

    [Theory]
    [InlineData("/// <summary>Kept.</summary>\n// an aside\n#pragma warning disable CS1591\nclass A;", "Kept.")]
    [InlineData("/// <summary>Kept\n\n/// over a gap.</summary>\nclass A;", "Kept\nover a gap.")]
    [InlineData("/// <summary>Lost.</summary>\n// an aside\n/// <summary>Kept.</summary>\nclass A;", "Kept.")]
    [InlineData("#region Types\n/// <summary>Kept.</summary>\nclass A;\n#endregion", "Kept.")]
    [InlineData("#if NEVER\n/// <summary>Lost.</summary>\n#else\n/// <summary>Kept.</summary>\n#endif\nclass A;", "Kept.")]
    public void Other_trivia_separate_as_in_the_compiler(string source, string expected) => Assert.Equal(expected, SourceText.Describe("T:A", source));

    [Fact]
    public void Of_partial_declarations_the_first_documented_path_counts()
    {
        (string, string) undocumented = ("A.cs", "partial class A;");
        (string, string) first = ("B.cs", "/// <summary>First.</summary>\npartial class A;");
        (string, string) second = ("a.cs", "/// <summary>Second.</summary>\npartial class A;");
        Assert.Equal("First.", SourceText.Describe("T:A", undocumented, first, second));
        Assert.Equal("First.", SourceText.Describe("T:A", second, first, undocumented));
    }

    [Fact]
    public void A_partial_property_is_documented_at_either_part()
    {
        const string Source = "partial class A\n{\n    public partial int X { get; }\n    /// <summary>Here.</summary>\n    public partial int X => 1;\n}";
        Assert.Equal("Here.", SourceText.Describe("P:A.X", Source));
    }

    [Theory]
    [InlineData("/// <summary>A type.</summary>\n/// <param name=\"X\">\n/// An X\n/// of two lines.\n/// </param>\nrecord A(int X);", "An X\nof two lines.")]
    [InlineData("/// <summary>A type.</summary>\npartial record A(int X);\n/// <param name=\"X\">Over there.</param>\npartial record A;", "Over there.")]
    [InlineData("/// <summary>A type.</summary>\nrecord A(int X);", null)]
    public void A_positional_member_is_documented_by_its_types_param(string source, string? expected) => Assert.Equal(expected, SourceText.Describe("P:A.X", source));
}
