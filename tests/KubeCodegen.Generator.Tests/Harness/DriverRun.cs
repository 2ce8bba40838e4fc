using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>The generator in the compiler after a run, with its steps on record.</summary>
internal sealed record DriverRun(GeneratorDriver Driver, GeneratorRunResult Result)
{
    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public static DriverRun Of(Compilation compilation)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        var driver = CSharpGeneratorDriver.Create(
            [new ApiGenerator().AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation);
    }

    /// <summary>The same driver on the compilation as it is now.</summary>
    public DriverRun Again(Compilation compilation) => Run(Driver, compilation);

    private static DriverRun Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is { } failure
            ? throw new InvalidOperationException("the generator failed", failure)
            : new DriverRun(driver, result);
    }
}
