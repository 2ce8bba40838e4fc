using System.Collections.Immutable;
using KubeCodegen.Generator;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Documentation;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Project;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Generation;

/// <summary>Compiles, lets the core generate, and turns what comes out into text. Writes nothing.</summary>
internal sealed class GenerationRun(GenerationTarget target, IGenerationCore core)
{
    public Outcome<GenerationProduct> Run(CancellationToken cancellation)
    {
        var taken = DateTime.UtcNow.Ticks;
        var templates = Template.ReadAll(target.Templates);
        var header = target.HeaderFile is { } file ? Template.Read(file) : null;
        var top = header is null ? FileHeader.None : FileHeader.Parse(header.Text);
        var project = ProjectCompilation.Create(target.Project, target.Sources, cancellation);
        if (!project.Succeeded)
        {
            return Outcome<GenerationProduct>.Failed(project.Problems);
        }

        using var documentation = new XmlDocumentationIndex(target.CacheFolder);
        var options = new GenerationOptions { Documentation = documentation, Templates = TextsOf(templates), TemplatesDirectory = target.TemplatesFolder };
        var result = core.Generate(project.Value.Compilation, options, cancellation);
        var diagnostics = EffectiveDiagnostics.Of(project.Value.Compilation, result.Diagnostics);
        OutputFile[] files = [.. result.Files.Where(IsWanted).Select(OutputFiles.Of).Select(top.PutOn)];
        return new GenerationProduct
        {
            Files = [.. files.Where(file => GeneratedHeader.IsOurs(file.Text))],
            Problems = [.. project.Value.SyntaxErrors.Concat(diagnostics).Select(DiagnosticProblem.Of), .. OutputFiles.Check(files)],
            Inputs = InputStamps.Of(target, project.Value.Sources, templates, header),
            Taken = taken,
        };
    }

    private static ImmutableDictionary<string, string> TextsOf(IReadOnlyList<Template> templates) =>
        templates.ToImmutableDictionary(template => Path.GetFileName(template.Stamp.Path), template => template.Text, StringComparer.Ordinal);

    // A kind that nobody knows is wanted, so that it is noticed.
    private bool IsWanted(GeneratedFile file) =>
        target.Categories.Contains(file.Category, StringComparer.Ordinal) || !Categories.All.Contains(file.Category, StringComparer.Ordinal);
}
