using System.Collections.Immutable;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Parsing.Documentation;
using KubeCodegen.Generator.Parsing.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.Generator;

/// <summary>The whole core as one function of values: a compilation in, files and diagnostics out. No I/O.</summary>
public static class CodeGenerator
{
    /// <summary>Generates everything that the compilation declares. What has errors generates no file.</summary>
    public static GenerationResult Generate(Compilation compilation, GenerationOptions options, CancellationToken cancellation)
    {
        var universe = new UniverseParser().Parse(compilation, new DocumentationResolver(options.Documentation), cancellation);
        var manifests = ManifestParser.Parse(compilation, cancellation);
        var diagnostics = universe.Diagnostics.Concat(manifests.Diagnostics).Select(diagnostic => diagnostic.ToDiagnostic(compilation))
            .Concat(compilation.SyntaxTrees.SelectMany(tree => CommentMarkers.Find(tree, cancellation)))
            .ToImmutableArray();
        try
        {
            return new GenerationResult([.. Emit(universe, options).Concat(Emitters.Manifests(manifests)).OrderBy(file => file.Path, StringComparer.Ordinal)], diagnostics);
        }
        catch (TemplateException failure)
        {
            return new GenerationResult([], diagnostics.Add(Report(failure, options)));
        }
    }

    private static IEnumerable<GeneratedFile> Emit(ApiUniverse universe, GenerationOptions options)
    {
        var versions = universe.Resources.SelectMany(resource => resource.Versions.Select(kind => new ResourceVersion(resource, kind))).ToList();
        return Run(Emitters.PerType, universe.CopiedTypes.Where(copied => copied.IsSound))
            .Concat(Run(Emitters.PerKind, versions.Select(version => version.Kind)))
            .Concat(Run(Emitters.PerVersion, versions))
            .Concat(Run(Emitters.PerClient, universe.Clients.Where(client => client.IsSound)))
            .Concat(Run(Emitters.PerConfiguration, universe.Configurations.Where(configuration => configuration.IsSound)))
            .Concat(Run(Emitters.PerGroupVersion, universe.ClientGroups.Where(group => group.IsSound)))
            .Concat(Run(Emitters.PerUniverse, universe.Clientsets.Where(clientset => clientset.IsSound)))
            .Concat(universe.Resources.Select(Emitters.Crd));

        IEnumerable<GeneratedFile> Run<T>(Emitter<T>[] emitters, IEnumerable<T> models) =>
            models.SelectMany(model => emitters.Where(emitter => emitter.Applies(model)).Select(emitter => emitter.Emit(model, options.Templates)));
    }

    private static Diagnostic Report(TemplateException failure, GenerationOptions options)
    {
        var path = options.TemplatesDirectory is { Length: > 0 } directory ? directory.TrimEnd('/', '\\') + "/" + failure.Name : failure.Name;
        var position = new LinePosition(failure.Line - 1, failure.Column - 1);
        return Diagnostic.Create(Descriptors.TemplateFailed, Location.Create(path, default, new LinePositionSpan(position, position)), failure.Message);
    }
}
