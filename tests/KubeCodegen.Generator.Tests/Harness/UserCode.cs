using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>A file that a user writes.</summary>
/// <param name="Name">Its path below the project.</param>
internal sealed record UserFile(string Name, string Text);

/// <summary>User code as the compiler sees it: nullable, implicit usings, every warning.</summary>
internal static class UserCode
{
    public const string Root = "/demo/";

    private static readonly UserFile ImplicitUsings = new("obj/Usings.cs", """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.Linq;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """);

    // Compilations that come from one share what it has read from the references.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Demo",
        references: References.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(IEnumerable<UserFile> files, string root = Root, DocumentationMode mode = DocumentationMode.None) =>
        Empty.AddSyntaxTrees(files.Prepend(ImplicitUsings).Select(file => Parse(file, root, mode)));

    public static CSharpCompilation Without(this CSharpCompilation compilation, IReadOnlyList<string> assemblies) => compilation.RemoveReferences(
        compilation.References.Where(reference => assemblies.Contains(System.IO.Path.GetFileNameWithoutExtension(reference.Display))));

    public static CSharpCompilation Compile(string text) => Compile([new UserFile("input.cs", text)]);

    public static SyntaxTree Parse(UserFile file, string root = Root, DocumentationMode mode = DocumentationMode.None) =>
        CSharpSyntaxTree.ParseText(file.Text, Options(mode), root + file.Name, System.Text.Encoding.UTF8);

    public static CSharpParseOptions Options(DocumentationMode mode) => new(LanguageVersion.CSharp14, mode);

    public static SyntaxTree File(this Compilation compilation, string name) =>
        compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("/" + name, StringComparison.Ordinal));

    /// <summary>The compilation after somebody has typed something else into a file.</summary>
    public static Compilation Edit(this Compilation compilation, string name, Func<string, string> edit)
    {
        var tree = compilation.File(name);
        var text = edit(tree.ToString());
        Assert.NotEqual(text, tree.ToString());
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8));
    }
}
