namespace KubeCodegen.Generator.Tests.Documentation;

public sealed class InheritedDocumentationTests
{
    private const string Types = """
        namespace Ns
        {
            /// <summary>The base.</summary>
            class Base
            {
                /// <summary>The base's X.</summary>
                public virtual int X { get; }

                /// <summary>The base's Y.</summary>
                public int Y { get; }
            }

            /// <summary>The interface.</summary>
            interface IThing
            {
                /// <summary>The interface's Z.</summary>
                int Z { get; }
            }

            /// <summary>A box.</summary>
            class Box<T>;
        }

        """;

    [Theory]
    [InlineData("T:A", "/// <inheritdoc/>\nclass A : Ns.Base;", "The base.")]
    [InlineData("T:A", "/// <inheritdoc/>\nclass A : Ns.IThing { public int Z { get; } }", "The interface.")]
    [InlineData("T:A", "/// <inheritdoc/>\nclass A : Ns.Box<int>;", "A box.")]
    [InlineData("P:A.X", "class A : Ns.Base\n{\n    /// <inheritdoc/>\n    public override int X { get; }\n}", "The base's X.")]
    [InlineData("P:A.Y", "class A : Ns.Base\n{\n    /// <inheritdoc/>\n    public new int Y { get; }\n}", "The base's Y.")]
    [InlineData("P:A.Z", "class A : Ns.IThing\n{\n    /// <inheritdoc/>\n    public int Z { get; }\n}", "The interface's Z.")]
    [InlineData("P:B.X", "class A : Ns.Base\n{\n    /// <inheritdoc/>\n    public override int X { get; }\n}\nclass B : A\n{\n    /// <inheritdoc/>\n    public override int X { get; }\n}", "The base's X.")]
    [InlineData("T:A", "/// <inheritdoc/>\n/// <remarks>And more.</remarks>\nclass A : Ns.Base;", "The base.\n\nAnd more.")]
    [InlineData("T:A", "/// <inheritdoc/>\n/// <summary>Its own.</summary>\nclass A : Ns.Base;", "Its own.")]
    public void Inherits_from_what_a_symbol_extends(string id, string source, string expected) => Assert.Equal(expected, SourceText.Describe(id, Types + source));

    [Theory]
    [InlineData("T:Ns.Base", "The base.")]
    [InlineData("Ns.Base", "The base.")]
    [InlineData("Base", "The base.")]
    [InlineData("Base.X", "The base's X.")]
    [InlineData("P:Ns.Base.X", "The base's X.")]
    [InlineData("Box{T}", "A box.")]
    [InlineData("Own", "Its own.")]
    [InlineData("Nowhere", null)]
    public void Inherits_from_what_the_comment_names(string cref, string? expected)
    {
        var source = $"class A\n{{\n    /// <summary>Its own.</summary>\n    public int Own {{ get; }}\n\n    /// <inheritdoc cref=\"{cref}\"/>\n    public int P {{ get; }}\n}}";
        Assert.Equal(expected, SourceText.Describe("P:A.P", "using Ns;\n" + Types + source));
    }

    [Fact]
    public void A_circle_ends() =>
        Assert.Null(SourceText.Describe("T:A", "/// <inheritdoc cref=\"B\"/>\nclass A;\n/// <inheritdoc cref=\"A\"/>\nclass B;"));
}
