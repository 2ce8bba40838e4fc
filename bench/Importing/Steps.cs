using KubeCodegen.Bench.Generation;
using KubeCodegen.Generator;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Bench.Importing;

/// <summary>Definitions into C# and back, step by step, as <c>codegen import</c> and <c>codegen update</c> do it; only the files are left out.</summary>
internal sealed class Steps
{
    public static readonly string[] Names = ["read", "import", "parse", "generate", "write"];

    private readonly Measurements[] _measurements = [.. Names.Select(_ => new Measurements())];

    public IReadOnlyList<Measurements> Measurements => _measurements;

    /// <param name="texts">The YAML of the definitions.</param>
    /// <returns>The characters of the definitions that came back.</returns>
    /// <exception cref="InvalidOperationException">Something was refused, or does not come back.</exception>
    public int Run(IReadOnlyList<string> texts)
    {
        var documents = new List<ImportDocument>();
        ImportResult imported = null!;
        Compilation compilation = null!;
        GenerationResult generated = null!;
        var written = 0;
        Measure(0, () => documents.AddRange(texts.SelectMany((text, file) => YamlReader.Read(text, $"{file}.yaml")
            .Select(document => new ImportDocument(document.FileName, document.Number, document.Line, document.Value)))));
        Measure(1, () => imported = CrdImporter.Import(documents, ImportOptions.Default));
        Measure(2, () => compilation = SyntheticCompilation.Of(imported.Files.Select(file => (file.Path, file.Text)), SyntheticCompilation.Options.WithDocumentationMode(DocumentationMode.Parse)));
        Measure(3, () => generated = CodeGenerator.Generate(compilation, GenerationOptions.Default, CancellationToken.None));
        Measure(4, () => written = generated.Files.OfType<GeneratedDocument>().Where(file => file.Category == "crds").Sum(file => YamlWriter.Write(file.Document).Length));
        return generated.Files.Count(file => file.Path.StartsWith("crds/", StringComparison.Ordinal)) == documents.Count
            ? written
            : throw new InvalidOperationException(imported.Problems.Select(problem => $"{problem.Path} {problem.Message}").Concat(generated.Diagnostics.Select(diagnostic => diagnostic.ToString())).FirstOrDefault("A definition does not come back."));
    }

    private void Measure(int step, Action action) => _measurements[step].Add(Measurement.Of(action));
}
