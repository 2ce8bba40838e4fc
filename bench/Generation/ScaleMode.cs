using KubeCodegen.Generator;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Bench.Generation;

/// <summary>Whether all files of ten times the kinds cost ten times as much.</summary>
internal static class ScaleMode
{
    public static void Run()
    {
        Console.WriteLine("""

            Generation of everything from a compilation that is already parsed

            | Kinds | Files | ms     | ms a kind | of it Roslyn | MiB a kind |
            |------:|------:|-------:|----------:|-------------:|-----------:|
            """);
        Measure(10);
        foreach (var (kinds, runs) in new[] { (10, 12), (100, 5), (1000, 3) })
        {
            var (files, measurements) = Measure(kinds, runs);
            var binding = MeasureBinding(kinds, runs);
            Console.WriteLine($"| {kinds,5} | {files,5} | {measurements.Least,6:0.0} | {measurements.Least / kinds,9:0.00} | {binding.Least / kinds,12:0.00} | {measurements.MiB / kinds,10:0.00} |");
        }
    }

    private static (int Files, Measurements Measurements) Measure(int kinds, int runs = 10)
    {
        var measurements = new Measurements();
        var files = 0;
        for (var run = 0; run < runs; run++)
        {
            // As the command line tool parses: comments are documentation. A new compilation each time, for symbols are bound once.
            var compilation = SyntheticCompilation.Of(SyntheticApi.Kinds(kinds), SyntheticCompilation.Options.WithDocumentationMode(DocumentationMode.Parse));
            measurements.Add(Measurement.Of(() => files = Generate(compilation)));
        }

        return (files, measurements);
    }

    /// <summary>What the compiler itself needs before it can say what the members of all types are.</summary>
    private static Measurements MeasureBinding(int kinds, int runs)
    {
        var measurements = new Measurements();
        for (var run = 0; run < runs; run++)
        {
            var compilation = SyntheticCompilation.Of(SyntheticApi.Kinds(kinds), SyntheticCompilation.Options.WithDocumentationMode(DocumentationMode.Parse));
            measurements.Add(Measurement.Of(() => Bind(compilation.Assembly.GlobalNamespace)));
        }

        return measurements;
    }

    private static void Bind(INamespaceOrTypeSymbol symbol)
    {
        foreach (var member in symbol.GetMembers())
        {
            member.GetAttributes();
            if (member is INamespaceOrTypeSymbol inner)
            {
                Bind(inner);
            }
            else if (member is IPropertySymbol property)
            {
                GC.KeepAlive(property.Type);
            }
        }
    }

    private static int Generate(Compilation compilation)
    {
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, CancellationToken.None);
        return result.Diagnostics.Length == 0 ? result.Files.Length : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
