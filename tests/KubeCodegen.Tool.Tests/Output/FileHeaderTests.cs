using KubeCodegen.Tool.Output;

namespace KubeCodegen.Tool.Tests.Output;

public sealed class FileHeaderTests
{
    [Theory]
    [InlineData("Copyright Demo.\n\nApache-2.0\n")]
    [InlineData("// Copyright Demo.\n//\n// Apache-2.0\n")]
    [InlineData("# Copyright Demo.\r\n#\r\n# Apache-2.0\r\n")]
    [InlineData("/*\nCopyright Demo.\n\nApache-2.0\n*/\n")]
    [InlineData("/*\n * Copyright Demo.\n *\n * Apache-2.0\n */\n\n")]
    public void Text_and_comments_of_any_language_become_the_comment_of_the_format(string text)
    {
        var header = FileHeader.Parse(text);

        Assert.Equal("// Copyright Demo.\n//\n// Apache-2.0\nclass A;\n", header.PutOn(new OutputFile("csharp/A.g.cs", "class A;\n")).Text);
        Assert.Equal("# Copyright Demo.\n#\n# Apache-2.0\na: b\n", header.PutOn(new OutputFile("crds/a.yaml", "a: b\n")).Text);
    }

    [Fact]
    public void Json_has_no_comments_and_stays_as_it_is()
    {
        var file = new OutputFile("schemas/a.json", "{}\n");

        Assert.Same(file, FileHeader.Parse("Copyright").PutOn(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("/*\n*/\n")]
    public void An_empty_text_is_no_header(string text) => Assert.Same(FileHeader.None, FileHeader.Parse(text));
}
