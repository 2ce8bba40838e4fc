using KubeCodegen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.Bench.Generation;

/// <summary>An editor: a program, the generator, and edits that replace one file each.</summary>
internal sealed class Keystrokes(CSharpCompilation start)
{
    private CSharpCompilation _compilation = start;
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new ApiGenerator().AsSourceGenerator()], parseOptions: SyntheticCompilation.Options);

    private readonly ApiAnalyzer _analyzer = new();

    /// <summary>The generator on the program, then the analyzer on the program with what was generated.</summary>
    public (Measurement Generator, Measurement Analyzer) Run()
    {
        var generator = Measurement.Of(() => _driver = _driver.RunGenerators(_compilation));

        // Adding the files is the compiler's own work.
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        return (generator, Measurement.Of(() => _analyzer.Diagnose(output, default)));
    }

    /// <summary>Replaces a file; what that costs the compiler is not measured, what generator and analyzer make of it is.</summary>
    public (Measurement Generator, Measurement Analyzer) Type(string path, string text)
    {
        var tree = _compilation.SyntaxTrees.First(candidate => candidate.FilePath == path);
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
        return Run();
    }

    public void Check(int kinds)
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        SyntheticCompilation.Check(output, kinds);
    }
}
