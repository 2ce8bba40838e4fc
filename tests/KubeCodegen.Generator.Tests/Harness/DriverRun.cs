using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>Generator and analyzer in the compiler after a run, with the generator's steps on record.</summary>
/// <param name="Output">The program with what was generated: what the analyzer sees.</param>
internal sealed record DriverRun(GeneratorDriver Driver, GeneratorRunResult Result, ApiAnalyzer Analyzer, Compilation Output)
{
    private static readonly AnalyzerOptions Options = new([]);

    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the analyzer says; also what it would say of an exception of its own.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => field ??= Output
        .WithAnalyzers([Analyzer], new CompilationWithAnalyzersOptions(Options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
        .GetAwaiter()
        .GetResult();

    public static DriverRun Of(Compilation compilation)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        var driver = CSharpGeneratorDriver.Create(
            [new ApiGenerator().AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, new ApiAnalyzer(), compilation);
    }

    /// <summary>The same driver on the compilation as it is now.</summary>
    public DriverRun Again(Compilation compilation) => Run(Driver, Analyzer, compilation);

    private static DriverRun Run(GeneratorDriver driver, ApiAnalyzer analyzer, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is { } failure
            ? throw new InvalidOperationException("the generator failed", failure)
            : new DriverRun(driver, result, analyzer, output);
    }
}
