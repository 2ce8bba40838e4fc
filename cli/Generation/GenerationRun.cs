using System.Collections.Immutable;
using KubeCodegen.Generator;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Project;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>Compiles, lets the core generate, and turns what comes out into text. Writes nothing.</summary>
internal sealed class GenerationRun(GenerationTarget target, IGenerationCore core)
{
    public Outcome<GenerationProduct> Run(CancellationToken cancellation)
    {
        var taken = DateTime.UtcNow.Ticks;
        var templates = Template.ReadAll(target.Templates);
        var project = ProjectCompilation.Create(target.Project, target.Sources, cancellation);
        if (!project.Succeeded)
        {
            return Outcome<GenerationProduct>.Failed(project.Problems);
        }

        var result = core.Generate(project.Value.Compilation, OptionsOf(templates), cancellation);
        var diagnostics = EffectiveDiagnostics.Of(project.Value.Compilation, result.Diagnostics);
        return new GenerationProduct
        {
            Files = [.. result.Files.Where(IsWanted).Select(OutputText.Of)],
            Problems = [.. project.Value.SyntaxErrors.Concat(diagnostics).Select(DiagnosticProblem.Of)],
            Inputs = [.. InputsOf(project.Value, templates)],
            Taken = taken,
        };
    }

    private GenerationOptions OptionsOf(IReadOnlyList<Template> templates) => new()
    {
        Documentation = ReferenceDocumentation.For(target),
        Templates = templates.ToImmutableDictionary(template => Path.GetFileName(template.Stamp.Path), template => template.Text, StringComparer.Ordinal),
    };

    private bool IsWanted(GeneratedFile file) => target.Categories.Contains(file.Category, StringComparer.Ordinal);

    private IEnumerable<StampedFile> InputsOf(ProjectCompilation project, IReadOnlyList<Template> templates) =>
    [
        .. project.Sources.Select(stamp => new StampedFile(FileRole.Source, stamp)),
        .. templates.Select(template => new StampedFile(FileRole.Template, template.Stamp)),
        .. target.Project.Arguments.References.Select(reference => new StampedFile(FileRole.Reference, FileStamp.Of(reference.Path))),
        .. ReferenceDocumentation.FilesOf(target).Select(path => new StampedFile(FileRole.Documentation, FileStamp.Of(path))),
    ];
}
