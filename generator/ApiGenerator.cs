using System.Collections.Immutable;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator;

/// <summary>
/// The Roslyn host: feeds compilations to the core and hands on the source that comes out, through outputs that are cached on
/// equatable models. What is wrong with the types, <see cref="ApiAnalyzer"/> says.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parser = new UniverseParser();
        var universe = context.CompilationProvider
            .Select((compilation, cancellation) => parser.Parse(compilation, cancellation))
            .WithTrackingName(TrackingNames.Universe);

        Register(Emitters.PerType, api => api.CopiedTypes, copied => copied.Type.Key, TrackingNames.Type);
        Register(Emitters.PerKind, api => api.Kinds, kind => kind.Type.Key, TrackingNames.Kind);
        Register(Emitters.PerVersion, Versions, version => version.Kind.Type.Key, TrackingNames.Version);
        Register(Emitters.PerClient, api => api.Clients, client => client.Key, TrackingNames.Client);
        Register(Emitters.PerConfiguration, api => api.Configurations, configuration => configuration.Key, TrackingNames.Configuration);
        Register(Emitters.PerGroupVersion, api => api.ClientGroups, group => group.Name, TrackingNames.GroupVersion);
        Register(Emitters.PerUniverse, api => api.Clientsets, clientset => clientset.Name, TrackingNames.Clientset);

        void Register<T>(Emitter<T>[] emitters, Func<ApiUniverse, EquatableArray<T>> select, Func<T, string> key, string name) where T : class, IEquatable<T>
        {
            var places = new Places<T>(key);
            var models = universe
                .SelectMany((api, _) => places.Arrange(select(api)))
                .Where(model => model is not null)
                .WithTrackingName(name);
            context.RegisterSourceOutput(models, (output, model) => Emit(output, emitters, model!));
        }
    }

    private static EquatableArray<ResourceVersion> Versions(ApiUniverse api) =>
        api.Resources.SelectMany(resource => resource.Versions.Select(kind => new ResourceVersion(resource, kind))).ToEquatableArray();

    private static void Emit<T>(SourceProductionContext output, Emitter<T>[] emitters, T model)
    {
        foreach (var emitter in emitters.Where(emitter => emitter.Applies(model)))
        {
            var file = emitter.Emit(model, ImmutableDictionary<string, string>.Empty);
            output.AddSource(file.Path.Substring(file.Path.IndexOf('/') + 1), file.Text);
        }
    }
}

/// <summary>Names of the pipeline's steps, for tests of what is cached.</summary>
public static class TrackingNames
{
    public const string Universe = nameof(Universe);

    public const string Type = nameof(Type);

    public const string Kind = nameof(Kind);

    public const string Version = nameof(Version);

    public const string Client = nameof(Client);

    public const string Configuration = nameof(Configuration);

    public const string GroupVersion = nameof(GroupVersion);

    public const string Clientset = nameof(Clientset);
}
